import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { kidneyFile } from './samples.js'

const projectBelow = {
  'biology/plants/leaf.md': '# Leaf\n\n## What makes a leaf green?\n\nChlorophyll.\n',
  'biology/plants/build-deck.lock.json': `{"version":1,"namespace":"plants","deck":"plants","noteTypes":[{"id":1541184796612,"name":"build-deck: plants","family":"standard","namespace":"plants","mod":1750000000,"hash":""}],"by":"build-deck 1.0.0","notes":[
{"guid":"43ls2jcm4kgx23os","family":"standard","noteType":1541184796612,"noteId":1749999000000,"cardIds":{"0":1749999000000},"mod":1750000000,"place":{"path":"leaf.md","line":3},"deck":"plants::Leaf","sourceHash":"","fieldHash":"","matching":{"front":"What makes a leaf green?","answer":"Chlorophyll.","headings":["Leaf"]},"gapNumbers":[],"retired":false}
]}
`
}

export const lockAdopted = {
  id: 'lock-adopted',
  severity: 'info',
  isOfHistory: true,
  reason: (detail: { cards: number; config?: string } | { instead: string | undefined }) => {
    if ('instead' in detail) {
      const whole = detail.instead === undefined ? 'one beside the lock of the whole' : `that of the whole, ${quote(detail.instead)}`
      return `The config of what was a project of its own, expected ${whole}: this one is not read, and can go once what it sets, but for its \`id\`, stands there`
    }
    const { cards, config } = detail
    const besides =
      config === undefined
        ? ''
        : `; ${quote(config)} beside it is not read any more, so write what it sets, but for its \`id\`, into the project's`
    return `A lock below the one of the project, expected a single one: the project's knows its ${cards} ${cards === 1 ? 'card' : 'cards'} now, and this file can go${besides}`
  },
  title: 'A lock in a sub-folder was taken over by the lock of the whole',
  meaning:
    'The sub-folder was a project of its own before. Its cards keep their guids, note types and reviews; the lock of the whole knows them now. ' +
    'The lock in the sub-folder is not needed any more. Commit the new one, then delete it. ' +
    'A config there is not read any more, since a project has one: write what it sets, but for its `id`, into that of the whole, and delete it, too.',
  why: 'A project has one lock, or a card that moves between its folders would be new.',
  wrong: { files: { ...kidneyFile, ...projectBelow } },
  right: {
    files: { ...kidneyFile, 'biology/plants/leaf.md': projectBelow['biology/plants/leaf.md'] },
    before: { files: { ...kidneyFile, ...projectBelow } },
    gone: ['biology/plants/build-deck.lock.json']
  }
} satisfies Rule
