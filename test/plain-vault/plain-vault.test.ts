import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { run } from '../../src/cli/run.js'

const vault = fileURLToPath(new URL('vault', import.meta.url))
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** What the README says that a vault of ordinary notes needs. */
const config = /```yaml\n(id: [^`]*exclude: [^`]*)```/.exec(readme)?.[1] ?? ''

async function build(args: readonly string[], text?: string) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'build-deck-vault-')))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(vault, join(folder, 'vault'), { recursive: true })
  if (text !== undefined) writeFileSync(join(folder, 'vault/build-deck.config.yaml'), text)
  let [output, errors] = ['', '']
  const stdout = { write: (piece: string) => (output += piece) }
  const stderr = { write: (piece: string) => (errors += piece) }
  const code = await run(args, { stdout, stderr, env: { SOURCE_DATE_EPOCH: '1767225600' }, cwd: () => folder })
  return { code, output, errors, lines: errors.split('\n').filter((line) => line !== '') }
}

describe('A plain vault of 28 notes, as a student keeps it', () => {
  test('has as many', () => {
    expect(readdirSync(vault, { recursive: true }).filter((path) => String(path).endsWith('.md'))).toHaveLength(28)
  })

  test("is told of in five lines with the README's config", async () => {
    const { code, output, errors, lines } = await build(['vault', '-o', 'medicine.apkg'], config)
    expect(code).toBe(0)
    expect(lines.length).toBeLessThanOrEqual(5)
    await expect(`${output}\n${errors}`).toMatchFileSnapshot('with-config.txt')
  })

  test('is told of with the lines to write where there is no config', async () => {
    const { code, output, errors } = await build(['vault', '-o', 'medicine.apkg'])
    expect(code).toBe(0)
    await expect(`${output}\n${errors}`).toMatchFileSnapshot('without-config.txt')
  })

  test('is told of place by place where that is asked for', async () => {
    const folded = await build(['vault', '-o', 'medicine.apkg'], config)
    const { lines } = await build(['vault', '-o', 'medicine.apkg', '--verbose'], config)
    expect(lines.filter((line) => / {2}(?:info|warning) {2}/.test(line))).toHaveLength(13)
    expect(lines.at(-2)).toBe(folded.lines.at(-2))
  })
})
