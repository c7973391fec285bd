import { describe, expect, test } from 'vitest'
import { createMemoryCache } from '../../src/host/memory-cache.js'
import { compile, memoryHost } from '../../src/index.js'
import { messagesOf } from './messages-of.js'

const vague = '# Heart\n\n## Overview\n\nIt pumps.\n'

describe('Opinions on cards', () => {
  test('are told by a check, and by no build', async () => {
    expect(await messagesOf(vague, { check: true })).toEqual(['3 info vague-front'])
    expect(await messagesOf(vague)).toEqual([])
    expect(await messagesOf(vague, { rules: { 'vague-front': 'error' } })).toEqual([])
  })

  test('are set and silenced like all messages', async () => {
    expect(await messagesOf(vague, { check: true, rules: { 'vague-front': 'off' } })).toEqual([])
    expect(await messagesOf(vague, { check: true, rules: { 'vague-front': 'warning' } })).toEqual(['3 warning vague-front'])
    const silenced = vague.replace('## ', '<!-- build-deck-disable-next-line vague-front -- to be parted -->\n\n## ')
    expect(await messagesOf(silenced, { check: true })).toEqual([])
  })

  test('are there with a cache that a build has filled, and in none of its next builds', async () => {
    const cache = createMemoryCache()
    const tell = async (check: boolean) => await messagesOf(vague, { cache, check })
    expect([await tell(false), await tell(true), await tell(true), await tell(false)]).toEqual([
      [],
      ['3 info vague-front'],
      ['3 info vague-front'],
      []
    ])
  })

  test('have limits that an author sets', async () => {
    const list = `# A\n\n## Which?\n\n${'- a\n'.repeat(5)}`
    expect(await messagesOf(list, { check: true })).toEqual([])
    expect(await messagesOf(list, { check: true, limits: { 'set-in-answer': { items: 4, longItems: 4 } } })).toEqual([
      '3 info set-in-answer'
    ])
    expect(await messagesOf(list, { check: true, limits: { 'set-in-answer': { items: 3 } } })).toEqual(['3 info set-in-answer'])
  })

  test('on questions that are alike name the other place, in whichever file it is', async () => {
    const host = memoryHost({
      '/notes/a.md': '# A\n\n## What does the afferent arteriole do?\n\nIt brings.\n',
      '/notes/b.md': '# B\n\n## What does the efferent arteriole do?\n\nIt takes.\n'
    })
    const { files } = await compile('/notes', { host, check: true, id: 'x' })
    const [message] = files.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === 'interfering-questions')
    expect(message?.file).toBe('b.md')
    expect(message?.cause).toMatchObject({ file: 'a.md', line: 3 })
  })

  test.each([
    ['What does "see above" mean?', 'It points to another place.'],
    ['Who wrote “as mentioned above, all is vanity”?', 'Nobody.'],
    ['Which words tell nothing on a card?', '„Siehe oben“ and « voir plus haut ».'],
    ['How does the preface begin?', '> As mentioned above, it is late.']
  ])('take nothing that is quoted for a reference: %s', async (question, answer) => {
    expect(await messagesOf(`# A\n\n## ${question}\n\n${answer}\n`, { check: true })).toEqual([])
  })

  test.each([
    ['What is it?', 'As mentioned above, "a valve".', ['3 info dangling-reference']],
    ["Which of the valve's leaflets is as described above?", "The septum's.", ['3 info dangling-reference']],
    ['Currently active ingredient', 'Paracetamol.', []],
    ['Currently open file', 'The one in front.', []],
    ['Derzeit aktive Sitzung', 'Die mit dem Stern.', []],
    ['Currently active are how many?', 'Four.', ['3 info date-stamp']],
    ['First line', 'Currently available vaccines are live.', ['3 info date-stamp']],
    ['How many?', 'Currently, four.', ['3 info date-stamp']]
  ])('tell what is said of a place or a day, and no more: %s %s', async (question, answer, told) => {
    expect(await messagesOf(`# A\n\n## ${question}\n\n${answer}\n`, { check: true })).toEqual(told)
  })

  test.each([
    ['Afferent arteriole', 'Efferent arteriole', ['7 info interfering-questions']],
    ['Define hypotension', 'Define hypertension', ['7 info interfering-questions']],
    ['Ileum', 'Ilium', []],
    ['Left heart', 'Right heart', []],
    ['Which valve?', 'Which valves?', []]
  ])('on two words, which look alike: %s and %s', async (one, other, told) => {
    expect(await messagesOf(`# A\n\n## ${one}\n\nIt brings.\n\n## ${other}\n\nIt takes.\n`, { check: true })).toEqual(told)
  })
})
