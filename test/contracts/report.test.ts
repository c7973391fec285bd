import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv, type SchemaObject } from 'ajv'
import { expect, onTestFinished, test } from 'vitest'
import { keepPrograms } from '../commands/keep-programs.js'
import { inTemporaryFolder, runCommand } from '../commands/run-command.js'

const schema: SchemaObject = JSON.parse(await readFile(fileURLToPath(new URL('../../schema/report.json', import.meta.url)), 'utf8'))
const ajv = new Ajv()
ajv.addSchema(schema, 'report')
const names = (schema['oneOf'] as { $ref: string }[]).map(({ $ref }) => $ref.replace('#/$defs/', ''))

const heart = '---\ndekc: Heart\n---\n\n# Heart\n\n## Where is the apex? #place\n\nIn the fifth space ![](apex.png)\n\n## Valves\n\n{{Two}} and {{two}}.\n'

/** What is done one after the other, beside files that are written first: each line printed, and the part of the schema that it has. */
const steps: readonly (readonly [command: string, last: string, files?: Readonly<Record<string, string>>])[] = [
  ['build-deck check notes --format json', 'check', { 'notes/heart.md': heart, 'notes/apex.png': 'GIF89a', 'notes/gone.md': '# Gone\n\n## Soon?\n\nYes.\n' }],
  ['build-deck check notes --format json --coverage', 'check'],
  ['build-deck check notes --format json --fix --dry-run', 'check', { 'notes/deep.md': '# Deep\n\n## How deep? {.bsic}\n\nVery.\n' }],
  ['build-deck check notes --format json --fix', 'check'],
  ['build-deck notes -o old.apkg --format json --dry-run', 'build'],
  ['build-deck notes -o old.apkg --format json', 'build'],
  ['build-deck stats notes --json', 'stats'],
  [
    'rm notes/gone.md && mkdir notes/deep && mv notes/heart.md notes/deep && build-deck notes -o new.apkg --format json',
    'build',
    { 'notes/heart.md': heart.replace('fifth', 'sixth').replace(' and {{two}}', '') }
  ],
  ['build-deck todo notes --format json', 'todoList'],
  ['build-deck why notes/deep/heart.md:7 --format json', 'why'],
  ['build-deck why apex notes --format json', 'why'],
  ['build-deck lock --check notes --format json', 'lock'],
  ['build-deck inspect new.apkg --json', 'inspect'],
  ['build-deck diff old.apkg new.apkg --json', 'diff'],
  ['build-deck diff new.apkg old.apkg --format json', 'diff'],
  ['build-deck notes -o new.apkg --format json --strict', 'build', { 'notes/wrong.md': '# Wrong\n\n## T or F: Three?\n\nIt has four.\n' }],
  ['build-deck notes -o new.apkg --format json', 'build', { 'build-deck.config.yaml': 'dekc: x' }],
  ['build-deck check notes --format json', 'check']
]

test('What is printed for programs is what the schema says, to the last key', { timeout: 120_000 }, async () => {
  const kept = keepPrograms()
  onTestFinished(() => kept.end())
  const seen = new Set<string>()
  await inTemporaryFolder(async (folder) => {
    for (const [command, last, files = {}] of steps) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), content)
      }
      const { output } = await runCommand(command, folder, {}, kept)
      const lines = output.trimEnd().split('\n')
      for (const [index, line] of lines.entries()) {
        const name = index === lines.length - 1 ? last : 'message'
        const isRight = ajv.getSchema(`report#/$defs/${name}`)
        expect(isRight?.(JSON.parse(line)) || [command, line, isRight?.errors], `${command}: ${line}`).toBe(true)
        seen.add(name)
      }
    }
  })
  expect([...seen].sort()).toEqual([...names].sort())
})
