import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, note } from './in-folder.js'

const built = { code: 0, stderr: '' }

describe('a build', () => {
  test('writes the package and the lock, and says what it made', async () => {
    const { run, list } = inFolder({ 'kidney/a.md': note })
    expect(await run(['kidney', '-o', 'kam.apkg'])).toEqual({
      ...built,
      stdout: expect.stringMatching(/^1 new\nkam\.apkg: 1 note, 1 card, 1 deck, 0 media\nWrite `id: "kidney"` into .*\n$/)
    })
    expect(list()).toEqual(['kam.apkg', 'kidney'])
    expect(list('kidney')).toEqual(['a.md', 'build-deck.lock.json'])
  })

  test('of notes that did not change writes the same bytes', async () => {
    const { run, read } = inFolder({ 'kidney/a.md': note })
    const files = () => [read('kam.apkg'), read('kidney/build-deck.lock.json')]
    await run(['kidney', '-o', 'kam.apkg'])
    const before = files()
    expect(await run(['kidney', '-o', 'kam.apkg'])).toMatchObject({ stdout: '1 unchanged\nkam.apkg: 1 note, 1 card, 1 deck, 0 media\n' })
    expect(files()).toEqual(before)
  })

  test('with --verbose lists what changed, by place', async () => {
    const { run, write } = inFolder({ 'kidney/a.md': `${note}\n## What else?\n\nHormones.\n` })
    await run(['kidney', '-o', 'kam.apkg'])
    write('kidney/a.md', `${note.replace('blood', 'the blood')}\n## What is new?\n\nThis.\n`)
    const { stdout } = await run(['kidney', '-o', 'kam.apkg', '--verbose'])
    expect(stdout).toContain('edited       kidney/a.md:3  What does a nephron do?\n')
    expect(stdout).toContain('new          kidney/a.md:7  What is new?\n')
    expect(stdout).toContain('removed      kidney/a.md:7  What else?\n')
  })

  test('names its package after the deck, if no name is given', async () => {
    const files = { 'kidney/a.md': note, 'c.yaml': 'deck: Biology::Kidney\n' }
    const made = async (...args: string[]) => {
      const { run, list } = inFolder(files)
      await run(args)
      return list().filter((name) => name.endsWith('.apkg'))
    }
    expect(await made('kidney')).toEqual(['kidney.apkg'])
    expect(await made('kidney/a.md')).toEqual(['a.apkg'])
    expect(await made('kidney', '--config', 'c.yaml')).toEqual(['Biology - Kidney.apkg'])
    expect(await made('kidney', '--config', 'c.yaml', '--deck', 'Renal')).toEqual(['Renal.apkg'])
  })

  test('takes the config of the working directory, and --exclude on top of it', async () => {
    const { run } = inFolder({
      'kidney/a.md': note,
      'kidney/draft.md': '# Later\n\n## And?\n\nSo.\n',
      'kidney/old/b.md': '# Old\n\n## Was it?\n\nYes.\n',
      'build-deck.config.yaml': 'deck: Renal\nexclude: old/**\n'
    })
    const { stdout } = await run(['kidney', '--print', 'cards', '--exclude', 'draft.md'])
    expect(JSON.parse(stdout).map(({ path }: { path: string }) => path)).toEqual(['a.md'])
    expect(stdout).toContain('"Renal"')
  })

  test('keeps to the lock above its inputs', async () => {
    const { run, list, text } = inFolder({ 'notes/a.md': note, 'notes/heart/b.md': '# Heart\n\n## How many chambers?\n\nFour.\n' })
    await run(['notes', '-o', 'all.apkg'])
    const lock = text('notes/build-deck.lock.json')
    expect(await run(['notes/heart', '-o', 'part.apkg'])).toMatchObject({ code: 0, stdout: expect.stringContaining('1 unchanged\n') })
    expect(list('notes/heart')).toEqual(['b.md'])
    expect(text('notes/build-deck.lock.json')).toBe(lock)
  })

  test('takes its clock from SOURCE_DATE_EPOCH', async () => {
    const { run, text } = inFolder({ 'kidney/a.md': note })
    await run(['kidney'], { env: { SOURCE_DATE_EPOCH: '1700000000' } })
    expect(text('kidney/build-deck.lock.json')).toContain('"mod":1700000000')
    expect(await run(['kidney'], { env: { SOURCE_DATE_EPOCH: 'now' } })).toMatchObject({
      code: 2,
      stderr:
        'error  SOURCE_DATE_EPOCH is `now`, expected seconds since 1970\nNothing is written; what earlier builds wrote stays as it was\n'
    })
  })
})

test('a lock from before the package, as from an older commit, makes the same package of the same notes again', async () => {
  const { run, write, read, text } = inFolder({ 'kidney/a.md': note })
  const build = (epoch: number) => run(['kidney', '-o', 'kam.apkg'], { env: { SOURCE_DATE_EPOCH: String(epoch) } })
  await build(1_700_000_000)
  const oldLock = text('kidney/build-deck.lock.json')
  write('kidney/a.md', `${note.replace('blood', 'the blood')}\n## What is new?\n\nThis.\n`)
  await build(1_700_000_100)
  const [made, newLock] = [read('kam.apkg'), text('kidney/build-deck.lock.json')]
  write('kidney/build-deck.lock.json', oldLock)
  expect((await build(1_700_000_100)).stdout).toContain('1 edited, 1 new\n')
  expect([read('kam.apkg'), text('kidney/build-deck.lock.json')]).toEqual([made, newLock])
})

describe('--print', () => {
  test.each(['cards', 'notes', 'package'])('%s gives JSON and writes nothing', async (stage) => {
    const { run, list } = inFolder({ 'kidney/a.md': note })
    const { code, stdout, stderr } = await run(['kidney', '--print', stage])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.stringify(JSON.parse(stdout))).toContain('nephron')
    expect([...list(), ...list('kidney')]).toEqual(['kidney', 'a.md'])
  })

  test('gives the cards that can be read, though others are wrong', async () => {
    const { run } = inFolder({ 'kidney/a.md': `${note}\n## T/F: It rains\n\nWell.\n` })
    const { code, stdout } = await run(['kidney', '--print', 'cards'])
    expect(code).toBe(1)
    expect(stdout).toContain('nephron')
    expect(JSON.parse((await run(['kidney', '--print', 'notes'])).stdout)).toHaveLength(1)
    expect(await run(['kidney', '--print', 'notes', '--strict'])).toMatchObject({ code: 1, stdout: '' })
  })
})

describe('problems', () => {
  const files = {
    'kidney/b.md': '# B\n\n## Empty\n',
    'kidney/a.md': `---\ndekc: x\n---\n${note}\n## T/F: It rains\n\nWell.\n`
  }

  test('stand in lines by file and place, with their number below', async () => {
    const { run, list } = inFolder(files)
    const { code, stdout, stderr } = await run(['kidney', '-o', 'kam.apkg', '--strict'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.split('\n')).toEqual([
      'kidney/a.md:2:1  warning  Key `dekc` has no meaning, expected one that has; did you mean `deck`?  front-matter-unknown-key',
      '  2 | dekc: x',
      '    | ^^^^',
      expect.stringMatching(
        /^kidney\/a\.md:\d+:1 {2}error {2}A true-or-false answer that begins `Well.*`, expected .* {2}true-false-without-verdict$/
      ),
      '  12 | Well.',
      '     | ^^^^^',
      expect.stringMatching(/^kidney\/b\.md:3:1 {2}warning {2}Nothing to answer under `Empty`, expected .* {2}card-without-answer$/),
      '  3 | ## Empty',
      '    | ^^^^^^^^',
      '1 error, 2 warnings',
      'Nothing is written; there is no `kam.apkg` yet',
      ''
    ])
    expect([...list(), ...list('kidney')]).toEqual(['kidney', 'a.md', 'b.md'])
  })

  test('are named from where the user stands', async () => {
    const { run, folder } = inFolder(files)
    mkdirSync(join(folder, 'x/y/z'), { recursive: true })
    expect((await run(['.'], { cwd: 'kidney' })).stderr).toMatch(/^a\.md:2:1 /)
    expect((await run(['../kidney'], { cwd: 'x' })).stderr).toMatch(/^\.\.\/kidney\/a\.md:2:1 /)
    expect((await run([join(folder, 'kidney')], { cwd: 'x/y/z' })).stderr).toContain(`${folder}/kidney/a.md:2:1 `)
  })

  test('are coloured on a terminal, unless nobody wants colours', async () => {
    const { run } = inFolder(files)
    expect((await run(['kidney'], { isTTY: true })).stderr).toContain('\u001b[31merror')
    expect((await run(['kidney'], { isTTY: true, env: { NO_COLOR: '1' } })).stderr).not.toContain('\u001b')
    expect((await run(['kidney'], { isTTY: true, env: { TERM: 'dumb' } })).stderr).not.toContain('\u001b')
    expect((await run(['kidney'], { env: { FORCE_COLOR: '1' } })).stderr).toContain('\u001b[31merror')
  })

  test('that are infos alone are silent with --quiet, and nothing else is', async () => {
    const { run } = inFolder({ 'notes/a.md': `${note}\n## Empty\n` })
    expect((await run(['notes'])).stderr).toMatch(/ {2}info .*deck-name-generic\n.*\n1 warning, 1 info\n$/s)
    const quiet = await run(['notes', '-q'])
    expect(quiet.stderr).toMatch(/^[^\n]* {2}warning {2}[^\n]*\n {2}7 \| [^\n]*\n[ |^]*\n1 warning\n$/)
    expect(quiet.stdout).toContain('notes.apkg: 1 note')
  })

  test('that are warnings can be too many', async () => {
    const { run, list } = inFolder({ 'kidney/a.md': `${note}\n## Empty\n\n## Empty too\n` })
    const { code, stderr } = await run(['kidney', '--max-warnings', '1'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/\n2 warnings\n2 warnings, expected 1 at the most\nNothing is written; there is no `kidney.apkg` yet\n$/)
    expect(list()).toEqual(['kidney'])
    expect((await run(['kidney', '--max-warnings', '2'])).code).toBe(0)
  })
})

describe('what is wrong with the command is told before anything is read', () => {
  test.each<[string[], string]>([
    [['none', '-o', 'kam.apkg'], '`none` is not there, expected a file or folder of notes'],
    [
      ['chekc', 'kidney'],
      '`chekc` is no command, and no file or folder here, expected a file or folder of notes\nDid you mean `build-deck check`?\n'
    ],
    [
      ['serve', '--open'],
      '`serve` is no command, and no file or folder here, expected a file or folder of notes\n`build-deck preview notes/` shows the cards'
    ],
    [
      ['kidney', 'check'],
      '`check` is not there, expected a file or folder of notes\nA command stands before all else: `build-deck check`\n'
    ],
    [['kidney', '--watch'], 'Unknown option `--watch`\nA command stands before all else: `build-deck watch`'],
    [['kidney.apkg'], '`kidney.apkg` is a package, expected files or folders of notes; where a package goes is said by `-o`'],
    [['kidney', '-o', 'collection.apkg'], 'Anki would take `collection.apkg` for a whole collection'],
    [['none', '-o', 'backup-1.apkg'], 'Anki would take `backup-1.apkg` for a whole collection'],
    [['kidney', '-o', 'none/kam.apkg'], '`none/kam.apkg` cannot be written, expected its folder to be there'],
    [['kidney', '--config', 'none.yaml'], 'Config `none.yaml` is not there, expected a file'],
    [['kidney', '--colour'], 'Unknown option `--colour`'],
    [
      [],
      'No input, expected files or folders of notes\nThis folder has 1 file of notes\n\nUsage: build-deck [options] <file or folder of notes> ...'
    ]
  ])('%j', async (args, sentence) => {
    const { run, list } = inFolder({ 'kidney/a.md': note })
    const { code, stdout, stderr } = await run(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`error  ${sentence}`)
    expect(stderr).not.toContain('    at ')
    expect([...list(), ...list('kidney')]).toEqual(['kidney', 'a.md'])
  })

  test('and what is wrong in the config, at its place', async () => {
    const { run, list } = inFolder({ 'kidney/a.md': note, 'build-deck.config.yaml': 'deck: x\nlist: terms\n' })
    expect(await run(['kidney'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'build-deck.config.yaml:2:1  error  `list` is not a key of the config, expected a known one; did you mean `lists`?  config-invalid-value\n' +
        '  2 | list: terms\n    | ^^^^\n1 error\nNothing is written; there is no `x.apkg` yet\n'
    })
    expect(list('kidney')).toEqual(['a.md'])
  })
})

describe('an old package and lock stay as they were', () => {
  async function afterABuild(files: Record<string, string | Uint8Array> = {}) {
    const project = inFolder({ 'kidney/a.md': note, ...files })
    await project.run(['kidney', '-o', 'kam.apkg'])
    const state = () => [project.read('kam.apkg'), project.read('kidney/build-deck.lock.json')]
    return { ...project, state, before: state() }
  }

  test('when the notes are wrong', async () => {
    const { run, write, state, before } = await afterABuild()
    write('kidney/a.md', new Uint8Array([0x23, 0x20, 0xff]))
    expect((await run(['kidney', '-o', 'kam.apkg'])).code).toBe(1)
    expect(state()).toEqual(before)
  })

  test('when nothing is left of the notes', async () => {
    const { run, write, state, before } = await afterABuild()
    write('kidney/a.md', '')
    const { code, stderr } = await run(['kidney', '-o', 'kam.apkg'])
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /^kidney:1:1 {2}error {2}No card .*no-cards\n1 error\nNothing is written; `kam.apkg` and the lock stay as they were\n$/
      )
    })
    expect(state()).toEqual(before)
  })

  test.each([
    ['damaged', (text: string) => text.slice(0, 300), 'lock-damaged'],
    ['in conflict', (text: string) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`, 'lock-conflict'],
    ['newer', (text: string) => text.replace('"version":1', '"version":2'), 'lock-newer']
  ])('when the lock is %s', async (_, spoil, rule) => {
    const { run, write, text, read } = await afterABuild()
    const spoilt = spoil(text('kidney/build-deck.lock.json'))
    write('kidney/build-deck.lock.json', spoilt)
    const old = read('kam.apkg')
    const { code, stdout, stderr } = await run(['kidney', '-o', 'kam.apkg'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^kidney/build-deck\\.lock\\.json:\\d+:\\d+ {2}error .* ${rule}\\n`))
    expect(text('kidney/build-deck.lock.json')).toBe(spoilt)
    expect(read('kam.apkg')).toEqual(old)
  })
})
