import { describe, expect, test } from 'vitest'
import { inFolder, note } from './in-folder.js'

describe('check', () => {
  test('says what it looked at, writes nothing, and is content', async () => {
    const { run, list } = inFolder({ 'kidney/a.md': note })
    expect(await run(['check', 'kidney'])).toEqual({ code: 0, stdout: 'Checked 1 file: 1 note, 1 card, 1 deck, 0 media\n', stderr: '' })
    expect([...list(), ...list('kidney')]).toEqual(['kidney', 'a.md'])
  })

  test('looks at the folder where the user stands, if none is named', async () => {
    const { run } = inFolder({ 'kidney/a.md': note, 'kidney/b.md': note })
    expect((await run(['check'], { cwd: 'kidney' })).stdout).toMatch(/\nChecked 2 files: /)
  })

  test('tells on standard output what a build tells on standard error', async () => {
    const { run } = inFolder({ 'kidney/a.md': `${note}\n## Empty\n\n## T/F: It rains\n\nWell.\n`, 'kidney/b.md': '## None\n' })
    const [checked, built] = [await run(['check', 'kidney']), await run(['kidney', '-o', 'kam.apkg', '--strict'])]
    expect(checked.stdout).toBe(`${built.stderr.replace(/Nothing is written.*\n$/, '')}Checked 2 files: 1 note, 1 card, 1 deck, 0 media\n`)
    expect([checked.code, built.code, checked.stderr, built.stdout]).toEqual([1, 1, '', ''])
  })

  test('changes neither package nor lock of an earlier build, and reads the lock', async () => {
    const { run, write, text, read } = inFolder({ 'kidney/a.md': note })
    await run(['kidney', '-o', 'kam.apkg'])
    const before = [read('kam.apkg'), text('kidney/build-deck.lock.json')]
    write('kidney/a.md', note.replace('blood', '{{blood}}'))
    expect((await run(['check', 'kidney'])).stdout).toContain('identity-family-changed')
    expect([read('kam.apkg'), text('kidney/build-deck.lock.json')]).toEqual(before)
    write('kidney/build-deck.lock.json', '{')
    expect(await run(['check', 'kidney'])).toMatchObject({ code: 1, stdout: expect.stringContaining('lock-damaged') })
  })

  test('tells of notes for other tools, which a build does not', async () => {
    const { run } = inFolder({ 'kidney/a.md': `${note}\n## What else?\n\nC: It [filters].\n` })
    expect(await run(['check', 'kidney'])).toMatchObject({ code: 0, stdout: expect.stringContaining('dialect-suspected\n1 info\n') })
    expect((await run(['kidney', '-o', 'kam.apkg'])).stderr).toBe('')
  })

  test('fails where there are too many warnings', async () => {
    const { run } = inFolder({ 'kidney/a.md': `${note}\n## Empty\n\n## Empty too\n` })
    expect(await run(['check', 'kidney', '--max-warnings', '2'])).toMatchObject({ code: 0 })
    const { code, stdout } = await run(['check', 'kidney', '--max-warnings', '1'])
    expect([code, stdout]).toEqual([1, expect.stringContaining('\n2 warnings, expected 1 at the most\nChecked 1 file')])
  })

  test('ends with 2 where it cannot look', async () => {
    const { run, write } = inFolder({ 'kidney/a.md': note })
    expect(await run(['check', 'none'])).toMatchObject({ code: 2, stderr: expect.stringContaining('`none` is not there') })
    write('build-deck.config.yaml', 'dekc: x\n')
    expect(await run(['check', 'kidney'])).toMatchObject({ code: 2, stdout: expect.stringContaining('config-invalid-value') })
  })
})

describe('--format', () => {
  const files = { 'kidney/a.md': `${note}\n## Empty\n` }

  test('gives standard output to the messages, and of a build to what it changed, alone', async () => {
    const { run } = inFolder(files)
    for (const { args, report } of [
      { args: ['check', 'kidney'], report: ['report', 'messages', 'files', 'longAnswers', 'statistics'] },
      {
        args: ['kidney', '-o', 'kam.apkg'],
        report: ['report', 'written', 'messages', 'changes', 'todo', 'leftOut', 'package', 'statistics']
      }
    ]) {
      const { code, stdout, stderr } = await run([...args, '--format', 'json'])
      const [message, ...others] = stdout.trimEnd().split('\n')
      expect(JSON.parse(message ?? '').ruleId).toBe('card-without-answer')
      expect(others.map((line) => Object.keys(JSON.parse(line)))).toEqual([report])
      expect(stderr).toContain('1 note, 1 card, 1 deck, 0 media\n')
      expect(code).toBe(0)
    }
  })

  test('of other forms names files as the user would', async () => {
    const { run } = inFolder(files)
    expect((await run(['check', 'kidney', '--format', 'github'])).stdout).toMatch(/^::warning file=kidney\/a\.md,line=7,endLine=7,/)
    const sarif = JSON.parse((await run(['check', 'kidney', '--format', 'sarif'])).stdout)
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('kidney/a.md')
  })

  test('leaves out infos with --quiet', async () => {
    const { run } = inFolder({ 'notes/a.md': note })
    expect((await run(['check', 'notes', '--format', 'json'])).stdout).toContain('deck-name-generic')
    expect((await run(['check', 'notes', '--format', 'json', '-q'])).stdout).toMatch(
      /^\{"report":"check","messages":\{"error":0,"warning":0,"info":0\}[^\n]*\n$/
    )
  })
})

test('On a terminal a report names the command that explains its worst rule', async () => {
  const { run } = inFolder({ 'kidney/a.md': `${note}\n## Empty\n\n## T/F: It rains\n\nWell.\n` })
  const plain = { NO_COLOR: '1' }
  expect((await run(['check', 'kidney'], { isTTY: true, env: plain })).stdout).toContain(
    '\n1 error, 1 warning\nMore about a rule: `build-deck explain true-false-without-verdict`\n'
  )
  expect((await run(['check', 'kidney'])).stdout).not.toContain('More about')
})
