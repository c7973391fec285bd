import { describe, expect, test } from 'vitest'
import { inFolder } from './in-folder.js'

const wrong =
  '\ufeff# Rust\r\n\r\n## Vec<Item> of what?\r\n\r\nA Vec<T>.\r\n\r\n![a vector](Vec.PNG)\r\n\r\n' +
  '<!-- build-deck-disable-next-line duplicate-frnt -->\r\n## What else?\r\n\r\nNothing.\r\n'
const right = wrong.replace('Vec<Item>', 'Vec\\<Item>').replace('Vec<T>', 'Vec\\<T>').replace('Vec.PNG', 'vec.png').replace('frnt', 'front')
const files = { 'notes/a.md': wrong, 'notes/vec.png': 'x', 'build-deck.config.yaml': 'deck: Rust\nid: rust-1\n' }

describe('check --fix', () => {
  test('writes what is surely meant, keeps line ends and marks, and changes no card', async () => {
    const { run, text, read } = inFolder(files)
    await run(['notes', '-o', 'rust.apkg'])
    const before = read('rust.apkg')
    const { code, stdout, stderr } = await run(['check', 'notes', '--fix'])
    expect(text('notes/a.md')).toBe(right)
    expect([code, stdout, stderr]).toEqual([0, expect.stringContaining('notes/a.md: 4 places fixed\n'), '4 places fixed\n'])
    expect(stdout).not.toContain('unknown-html')
    expect((await run(['notes', '-o', 'rust.apkg'])).stdout).toMatch(/^2 unchanged\n/)
    expect(read('rust.apkg')).toEqual(before)
  })

  test('changes nothing the second time', async () => {
    const { run, text } = inFolder({ ...files, 'notes/a.md': right })
    expect((await run(['check', 'notes', '--fix'])).stderr).toBe('0 places fixed\n')
    expect(text('notes/a.md')).toBe(right)
  })

  test('shows the edit and writes nothing with --dry-run', async () => {
    const { run, text } = inFolder(files)
    const { stdout, stderr } = await run(['check', 'notes', '--fix', '--dry-run'])
    expect(stdout).toContain('-![a vector](Vec.PNG)\r\n+![a vector](vec.png)\r\n')
    expect(stderr).toBe('4 places would be fixed\n')
    expect(text('notes/a.md')).toBe(wrong)
  })

  test('leaves a place where a card would change, and fixes the others', async () => {
    // The picture's name is a part of what this card asks, and so of what it is known by.
    const { run, text } = inFolder({
      ...files,
      'notes/a.md': '# Rust\n\n## ![](Vec.PNG)\n\nA Vec<T>.\n'
    })
    const { stderr } = await run(['check', 'notes', '--fix'])
    expect(text('notes/a.md')).toBe('# Rust\n\n## ![](Vec.PNG)\n\nA Vec\\<T>.\n')
    expect(stderr).toBe('1 place fixed, 1 left, since a card would change\n')
  })

  test('fixes nothing where the lock cannot be read', async () => {
    const { run, text } = inFolder({ ...files, 'notes/build-deck.lock.json': '{' })
    expect((await run(['check', 'notes', '--fix'])).code).toBe(1)
    expect(text('notes/a.md')).toBe(wrong)
  })
})

describe('check --coverage', () => {
  const notes = {
    'notes/a.md':
      '# Heart\n\n#organ #exam\n\nOn no card.\n\n## What does it pump?\n\nBlood.\n\n## Rates\n\nAt rest:\n\n| Age | Rate |\n|---|---|\n' +
      ['newborn', 'one', 'five', 'ten', 'adult'].map((age) => `| ${age} | a rate |\n`).join(''),
    'notes/b.md': '# Lung\n\n## What does it take?\n\nAir.\n',
    'build-deck.config.yaml': 'deck: Body\nid: body-1\n'
  }

  test('says which blocks are on no card, and which on many', async () => {
    const { run } = inFolder(notes)
    const { stdout } = await run(['check', 'notes', '--coverage'])
    expect(stdout.split('\n').slice(-5)).toEqual([
      'notes/a.md: 7 of 8 blocks on cards (87 %)',
      '  notes/a.md:5  on no card  On no card.',
      '  notes/a.md:13  on 5 cards  At rest:',
      'In all 8 of 9 blocks on cards (88 %), 1 on 5 or more',
      ''
    ])
  })

  test('says the same to programs, in the last line', async () => {
    const { run } = inFolder(notes)
    const { stdout } = await run(['check', 'notes', '--coverage', '--format', 'json'])
    const { coverage } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
    expect(coverage).toEqual({
      blocks: 9,
      covered: 8,
      files: [
        {
          file: 'notes/a.md',
          blocks: 8,
          covered: 7,
          uncovered: [{ line: 5, words: 'On no card.' }],
          often: [{ line: 13, words: 'At rest:', cards: 5 }]
        },
        { file: 'notes/b.md', blocks: 1, covered: 1, uncovered: [], often: [] }
      ]
    })
  })
})
