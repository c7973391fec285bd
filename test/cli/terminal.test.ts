import { describe, expect, test } from 'vitest'
import { guardTerminal } from '../../src/cli/guard-terminal.js'
import { toStack } from '../../src/cli/to-stack.js'
import { inFolder, note } from './in-folder.js'

/** A title for the window, a cleared screen, a faked line, text that runs backwards, and other ways to be obeyed. */
const hostile = '\u001b]0;x\u0007\u001b[2J\u009b31m\u0008\u007f\u202eevil\u2066\r'
/** What a name on disk can hold of it, and a line end. */
const name = `a${hostile}\nerror  faked.md`
const obeyed = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const ownColours = /\u001b\[\d{1,2}m/g

const files = {
  [`notes/${name}`]: `---\ndekc: "${hostile.replaceAll('\r', '')}"\ntags: ['${hostile.replaceAll(/[\0-\u001f]/g, '')}']\n---\n# T ${hostile}\n\n## Front ${hostile}?\n\nAnswer ${hostile}.\n\n## Empty ${hostile}\n\n## Picture\n\n![](${hostile.replaceAll(/[\s\r]/g, '')}.png)\n`,
  [`good/${name}`]: `# T ${hostile}\n\n## Front ${hostile}?\n\nAnswer ${hostile}.\n`,
  'bad/a.md': note,
  'bad/build-deck.lock.json': `{"version":1,"${hostile}`,
  'c.yaml': `"${hostile.replaceAll('\r', '')}": 1\n`,
  'c.mjs': `throw new Error(${JSON.stringify(`${hostile}\nerror  faked`)})\n`,
  'plugin.mjs': `export default { remarkPlugins: [() => () => { throw new Error(${JSON.stringify(`${hostile}\nerror  faked`)}) }] }\n`,
  'message.mjs': `export default { remarkPlugins: [() => (_, file) => { file.message(${JSON.stringify(hostile)}, { ruleId: ${JSON.stringify(hostile)} }) }] }\n`
}

const commands: readonly (readonly string[])[] = [
  ...['text', 'json', 'sarif', 'github'].flatMap((format) => [
    ['notes', '-o', 'x.apkg', '--format', format, '--verbose'],
    ['check', 'notes', '--format', format, '--verbose'],
    ['good', '-o', 'y.apkg', '--format', format, '--verbose'],
    ['good', '-o', 'z.apkg', '--format', format, '--config', 'message.mjs'],
    ['bad', '-o', 'b.apkg', '--format', format],
    ['good', '--config', 'c.yaml', '--format', format],
    ['good', '--config', 'c.mjs', '--format', format]
  ]),
  ...['cards', 'notes', 'package'].map((stage) => ['good', '--print', stage]),
  ['good', '-o', `${name}.apkg`],
  ['good', '-o', `${name}/x.apkg`, '--verbose'],
  ['good', '--config', 'plugin.mjs', '--verbose'],
  [`none${name}`, '-o', 'x.apkg', '--verbose'],
  ['explain', name],
  [`--${name}`],
  ['good', '--config', name],
  ['good', '--deck', hostile]
]

describe('No control character of notes, names and arguments reaches a terminal', () => {
  test.each(commands.map((args) => [args]))('%j', async (args) => {
    const { run } = inFolder(files)
    for (const isTTY of [false, true]) {
      const { stdout, stderr } = await run(args, { isTTY })
      const printed = `${stdout}${stderr}`
      expect(printed.length).toBeGreaterThan(10)
      expect(obeyed.exec(isTTY ? printed.replaceAll(ownColours, '') : printed)).toBeNull()
      // Nothing begins a line of its own.
      expect(printed).not.toMatch(/^(error {2})?faked/m)
    }
  })

  test('and JSON gives programs what was there', async () => {
    const { run } = inFolder(files)
    const { stdout } = await run(['check', 'notes', '--format', 'json'])
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file)
    expect(found.length).toBeGreaterThan(2)
    expect(found).toContain(`notes/${name}`)
    expect((await run(['good', '--print', 'notes'])).stdout).toContain('\\u202eevil\\u2066')
    expect(stdout).toContain('\\u009b31m\\b\\u007f\\u202eevil\\u2066')
  })
})

test('An error is shown with its causes, each message in one line', () => {
  const error = new Error('first\nfaked', { cause: Object.assign(new Error('second \u001b[2J'), { code: 'EIO' }) })
  const lines = toStack(error).split('\n')
  expect(lines.filter((line) => !line.startsWith('    at '))).toEqual(['Error: first␊faked', 'Caused by Error: second ␛[2J (EIO)'])
  expect(lines.length).toBeGreaterThan(4)
})

test('What forgets to show controls is not obeyed either, but colours and the line of progress are', () => {
  let printed = ''
  const stream = {
    write: (text: string) => {
      printed += text
    },
    isTTY: true,
    columns: 80
  }
  const { stdout, stderr } = guardTerminal({ stdout: stream, stderr: stream, env: {}, cwd: () => '/' })
  stdout.write('\r\u001b[K\u001b[1m\u001b[31ma\u001b[39m\n')
  stderr.write(`${hostile}\u001b[1;31H\u001b[K\tb`)
  expect([stdout.isTTY, stderr.columns]).toEqual([true, 80])
  expect(printed).toBe('\r\u001b[K\u001b[1m\u001b[31ma\u001b[39m\n␛]0;x␇␛[2J\ufffd31m␈␡\ufffdevil\ufffd␍␛[1;31H␛[K\tb')
})
