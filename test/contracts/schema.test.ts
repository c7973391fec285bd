import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { configSchema, frontMatterSchema } from '../../scripts/docs/schemas.js'
import { readConfig } from '../../src/parse/settings/read-config.js'
import { readSettings, settingShapes } from '../../src/parse/settings/read-settings.js'
import { readYaml } from '../../src/parse/settings/read-yaml.js'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const filesNamed = (name: RegExp) =>
  readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => readFileSync(join(fixtures, path), 'utf8'))

const ajv = new Ajv({ allowUnionTypes: true })
const isConfig = ajv.compile(configSchema())
const isFrontMatter = ajv.compile(frontMatterSchema())

describe('The schemas for editors agree with the compiler', () => {
  test.each([
    [{ $schema: './node_modules/build-deck/schema/config.json', deck: 'Biology', tags: ['a', 2024], exclude: 'drafts/**' }, true],
    [{ rules: { 'duplicate-front': 'off', 'media-missing': 'warning', 'not-utf8': 'error' } }, true],
    [{ decks: 'files' }, false],
    [{ dekc: 'Biology' }, false],
    [{ dialect: 'mdanki' }, false],
    [{ tags: [{}] }, false],
    [{ rules: { 'not-utf8': 'off' } }, false],
    [{ rules: { 'no-such-rule': 'off' } }, false],
    [{ remarkPlugins: [] }, false],
    [['deck'], false]
  ])('on the config %j', (config, isRight) => {
    expect({ schema: isConfig(config), compiler: readConfig(config).problems.length === 0 }).toEqual({ schema: isRight, compiler: isRight })
  })

  test('on the configs and front matter of all fixtures', () => {
    const configs = filesNamed(/config\.json$/).map((text): unknown => JSON.parse(text))
    expect(configs.filter((config) => !isConfig(config))).toEqual([])
    const frontMatter = filesNamed(/\.md$/)
      .flatMap((text) => /^---\r?\n(.*?)\n---\r?\n/s.exec(text)?.[1] ?? [])
      .map((text) => readYaml(text).value)
      .filter((value) => typeof value === 'object' && value !== null)
    const judged = frontMatter.map((value) => [isFrontMatter(withoutNulls(value)), readSettings(value, settingShapes).problems.length === 0])
    expect(judged.filter(([schema, compiler]) => schema !== compiler)).toEqual([])
    expect([configs.length > 5, judged.length > 20]).toEqual([true, true])
  })
})

/** A key without a value counts as absent; in an editor it is one that is not finished. */
function withoutNulls(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
}
