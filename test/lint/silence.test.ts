import { describe, expect, test } from 'vitest'
import { compile, memoryHost } from '../../src/index.js'
import { messagesOf } from './messages-of.js'

const silenced = (comment: string, block = '## Empty', after = '') =>
  messagesOf(`# Heart\n\n## Pump?\n\nBlood.\n\n${comment}\n${block}\n${after}`)

describe('a comment', () => {
  test('silences its rule for the next block', async () => {
    expect(await silenced('')).toEqual(['8 warning card-without-answer'])
    expect(await silenced('<!-- build-deck-disable-next-line card-without-answer -->')).toEqual([])
    expect(await silenced('<!-- build-deck-disable-next-line card-without-answer -->', '\n\n## Empty')).toEqual([])
    expect(await silenced('<!--build-deck-disable-next-line card-without-answer-->')).toEqual([])
  })

  test('says nothing of other rules and of later blocks', async () => {
    expect(await silenced('<!-- build-deck-disable-next-line wide-row -->')).toEqual(['8 warning card-without-answer'])
    expect(await silenced('<!-- build-deck-disable-next-line card-without-answer -->', '## Empty', '\n## Empty too')).toEqual([
      '10 warning card-without-answer'
    ])
  })

  test.each([
    'card-without-answer wide-row',
    'wide-row, card-without-answer',
    'wide-row\n  card-without-answer',
    'card-without-answer -- to be written -- soon',
    'card-without-answer --'
  ])('may name several rules and a reason: %j', async (names) => {
    const told = await silenced(`<!-- build-deck-disable-next-line ${names} -->`)
    expect(told).toEqual([])
  })

  test('may follow another one', async () => {
    const comments = ['card-without-answer', 'wide-row'].map((rule) => `<!-- build-deck-disable-next-line ${rule} -->`)
    expect(await silenced(comments.join('\n'))).toEqual([])
    expect(await silenced(comments.join('\n\n'))).toEqual([])
  })

  test('counts in quotes and list items for the block after it there', async () => {
    const list = (comment: string) => messagesOf(`## Pump?\n\nBlood.\n\n- ${comment}\n\n  Some {{}} gap.\n\n- Other {{}} gap.\n`)
    expect(await list('Text.')).toEqual(['7 warning cloze-malformed', '9 warning cloze-malformed'])
    expect(await list('<!-- build-deck-disable-next-line cloze-malformed -->')).toEqual(['9 warning cloze-malformed'])
  })

  test('silences no warning that the config has made an error', async () => {
    const picture = '<!-- build-deck-disable-next-line media-missing -->\n\n![](none.png)'
    expect(await messagesOf(`## Pump?\n\n${picture}\n`, { rules: { 'media-missing': 'error' } })).toEqual(['5 error media-missing'])
    expect(await messagesOf(`## Pump?\n\n${picture}\n`)).toEqual([])
  })

  test('that names no rule is told, with the one that may be meant', async () => {
    expect(await silenced('<!-- build-deck-disable-next-line card-without-anwser -->')).toEqual([
      '8 warning card-without-answer',
      '7 warning attribute-unknown'
    ])
  })

  test.each([
    ['build-deck-disable-line card-without-answer', '`build-deck-disable-next-line RULE`; all of a file is silenced in the config'],
    ['build-deck-disable', '`build-deck-disable-next-line RULE`; all of a file is silenced in the config'],
    ['build-deck-disable-next-line', '`build-deck-disable-next-line RULE`, with the rule to silence'],
    ['build-deck-disable-next-line -- why', '`build-deck-disable-next-line RULE`, with the rule to silence']
  ])('that silences nothing is told: %s', async (comment, expected) => {
    const { files } = await compile('/note.md', { host: memoryHost({ '/note.md': `## Pump?\n\nBlood.\n\n<!-- ${comment} -->\n` }) })
    const [name] = comment.split(' ')
    expect(files.flatMap(({ messages }) => messages.map(({ reason }) => reason))).toEqual([
      `Comment \`${name}\` has no meaning, expected ${expected}`
    ])
  })

  test('is no comment inside code', async () => {
    const code = '```\n<!-- build-deck-disable-next-line card-without-answer -->\n```\n'
    expect(await silenced(code)).toContain('11 warning card-without-answer')
  })

  test('after the last block is told', async () => {
    expect(await silenced('', '', '<!-- build-deck-disable-next-line card-without-answer -->')).toEqual(['9 warning attribute-unknown'])
  })

  test.each(['', '\n '])('at the end of an item is for the next one', async (parted) => {
    const list = `- a ${parted} <!-- build-deck-disable-next-line cloze-malformed -->\n- {{}}\n- {{c0::b}}\n`
    const line = parted === '' ? 5 : 6
    expect(await messagesOf(`## Pump?\n\n${list}`)).toEqual([`${line} warning cloze-malformed`])
  })
})

describe('a severity in the config', () => {
  const empty = '## Pump?\n\nBlood.\n\n## Empty\n'

  test('replaces the rule’s own', async () => {
    const told = async (severity: 'off' | 'info' | 'warning' | 'error') =>
      await messagesOf(empty, { rules: { 'card-without-answer': severity } })
    expect(await told('off')).toEqual([])
    expect(await told('info')).toEqual(['5 info card-without-answer'])
    expect(await told('error')).toEqual(['5 error card-without-answer'])
  })

  test('lowers an error only where that is allowed', async () => {
    const wrong = '## T/F: It beats\n\nWell.\n'
    expect(await messagesOf(wrong, { rules: { 'true-false-without-verdict': 'off' } })).toEqual(['3 error true-false-without-verdict'])
    expect(await messagesOf('## Pump?\n\nBlood. ![](x.png)\n', { rules: { 'media-missing': 'off' } })).toEqual([])
  })
})
