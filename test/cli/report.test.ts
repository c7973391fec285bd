import { createColors } from 'picocolors'
import { describe, expect, test } from 'vitest'
import { toWordDiff } from '../../src/cli/word-diff.js'
import { inFolder } from './in-folder.js'

const plain = createColors(false)

describe('Two texts as one', () => {
  test.each<[string, string, string, string]>([
    ['mark what went and what came', 'In the fourth space.', 'In the fifth space.', 'In the [-fourth-]{+fifth+} space.'],
    ['are whole words also where no space parts them', '東京は日本の首都です', '京都は日本の首都です', '[-東京-]{+京都+}は日本の首都です'],
    ['are the text where nothing differs', 'x = 1', 'x = 1', 'x = 1'],
    ['are what there is of them', '', 'new', '{+new+}'],
    [
      'leave out what is far from a change',
      'one two three four five six seven eight nine ten',
      'one two three four five six seven eight 9 ten',
      '… three four five six seven eight [-nine-]{+9+} ten'
    ],
    [
      'leave out what is far between two changes',
      `a ${'x '.repeat(20)}b`,
      `c ${'x '.repeat(20)}d`,
      `[-a-]{+c+} ${'x '.repeat(5)}… ${'x '.repeat(6)}[-b-]{+d+}`
    ]
  ])('%s', async (_, before, after, expected) => {
    expect(await toWordDiff(before, after, plain)).toBe(expected)
  })

  test('show no sign that a terminal would obey', async () => {
    const diff = await toWordDiff('same \u0007 a \u001b[2J', 'same \u0007 b \u202e', plain)
    expect(diff).toMatch(/^same ␇ .*␛.*\ufffd/)
    expect(diff).not.toMatch(/[\u0007\u001b\u202e]/)
  })

  test('are red and green where there are colours, and keep their marks', async () => {
    expect(await toWordDiff('a b', 'a c', createColors(true))).toBe('a \u001b[31m[-b-]\u001b[39m\u001b[32m{+c+}\u001b[39m')
  })
})

describe('A build with --verbose says of a note', () => {
  const of = async (before: string, after: string) => {
    const { run, write } = inFolder({ 'kidney/a.md': `# Kidney\n\n${before}\n` })
    await run(['kidney', '-o', 'kam.apkg'])
    write('kidney/a.md', `# Kidney\n\n${after}\n`)
    const { stdout } = await run(['kidney', '-o', 'kam.apkg', '--verbose'])
    return stdout.slice(0, stdout.indexOf('kam.apkg:')).trimEnd().split('\n').slice(0, -1)
  }

  test('which words of question and answer changed, and by what it was found', async () => {
    expect(await of('## What is it?\n\nA long answer of some words', '## What may it be?\n\nA long answer of many words')).toEqual([
      'reworded     kidney/a.md:3  What [-is-]{+may+} it {+be+}?',
      '             answer  A long answer of [-some-]{+many+} words',
      '             found  by its text, which is much the same'
    ])
  })

  test('that neither question nor answer did', async () => {
    expect(await of('## What is it?\n\nThis', '## What is it?\n\n**This**')).toEqual([
      'edited       kidney/a.md:3  What is it?',
      '             in  something else than its words: a tag, a hint, a column’s name, a picture or the formatting'
    ])
  })

  test('that it changed where the lock no longer knows the words', async () => {
    const long = 'word '.repeat(300)
    expect(await of(`## What is it?\n\n${long}end`, `## What is it?\n\n${long}another end`)).toEqual([
      'edited       kidney/a.md:3  What is it?',
      '             answer  differs, or goes on, after the first 1,000 characters, which the lock keeps'
    ])
  })

  test('the id that it got', async () => {
    expect(await of('## What is it?\n\nThis', '## What is it? {#it .typed}\n\nThis')).toEqual([
      'edited       kidney/a.md:3  What is it?',
      '             id  {+#it+}'
    ])
  })
})

describe('A build with --republish says', () => {
  const built = async () => {
    const project = inFolder({ 'kidney/a.md': '# Kidney\n\n## What is it?\n\nThis\n' })
    await project.run(['kidney', '-o', 'kam.apkg'])
    return project
  }
  const publish = ['kidney', '-o', 'kam.apkg', '--republish']

  test('how many notes Anki takes again', async () => {
    const { run } = await built()
    expect((await run(publish)).stdout).toMatch(/^1 note published again\n1 unchanged\n/)
  })

  test('how to import what has an earlier time than Anki’s copy, after a clock was ahead', async () => {
    const { run, write, text } = await built()
    const lock = 'kidney/build-deck.lock.json'
    write(lock, text(lock).replace(/"mod":\d+,"place"/, '"mod":4767225600,"place"'))
    const { stdout } = await run(publish)
    expect(stdout).toContain(
      'Times that lay in the future were set back: if Anki has these notes, import this package with Update notes and Update note types: Always (`build-deck explain clock-behind`)\n'
    )
    expect((await run(publish)).stdout).not.toContain('set back')
  })
})
