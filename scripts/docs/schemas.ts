import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { type RuleId, rules } from '../../src/diagnostics/rules.js'
import { configShapes } from '../../src/parse/settings/read-config.js'
import { type SettingShapes, settingShapes } from '../../src/parse/settings/read-settings.js'

const draft = 'http://json-schema.org/draft-07/schema#'
const source = fileURLToPath(new URL('../../src/parse/settings/settings.ts', import.meta.url))

/** `schema/config.json`, for `build-deck.config.json` and `.yaml`. */
export function configSchema(): object {
  const properties = toProperties(configShapes, { ...describe('Settings'), ...describe('Config') })
  return {
    $schema: draft,
    title: 'build-deck.config',
    description: 'Settings of a build-deck project.',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...properties, rules: withTitles(configShapes.rules.schema) },
    additionalProperties: false
  }
}

/** `schema/front-matter.json`, for the front matter of a note, which holds keys of other tools too. */
export function frontMatterSchema(): object {
  return {
    $schema: draft,
    title: 'Front matter',
    description: 'Settings of build-deck for a note.',
    type: 'object',
    properties: toProperties(settingShapes, describe('Settings'))
  }
}

function toProperties<T>(shapes: SettingShapes<T>, descriptions: Readonly<Record<string, string>>): Record<string, object> {
  const entries = Object.entries<{ readonly schema: object }>(shapes)
  return Object.fromEntries(entries.map(([key, { schema }]) => [key, { ...describedBy(descriptions[key]), ...schema }]))
}

const describedBy = (description: string | undefined) => (description === undefined ? {} : { description })

function withTitles(schema: object): object {
  const properties = 'properties' in schema ? Object.entries(schema.properties as Record<RuleId, object>) : []
  const described = properties.map(([id, shape]) => [id, { description: rules[id as RuleId].title, ...shape }])
  return { description: describe('Config')['rules'], ...schema, properties: Object.fromEntries(described) }
}

/** What the comments on an interface's members say. */
function describe(name: string): Record<string, string> {
  const { statements } = ts.createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.Latest, true)
  const declared = statements.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === name)
  if (!declared) throw new Error(`No interface \`${name}\` in ${source}`)
  return Object.fromEntries(
    declared.members.flatMap((member) => {
      const [comment] = ts.getJSDocCommentsAndTags(member)
      const text = comment && ts.getTextOfJSDocComment(comment.comment)
      return member.name && text ? [[member.name.getText(), text.replace(/\s+/g, ' ')]] : []
    })
  )
}
