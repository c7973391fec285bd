import { expect, test } from 'vitest'
import { buildDeck } from '../src/build-deck.js'
import { severityOf } from '../src/diagnostics/tell.js'
import { memoryHost } from '../src/host/memory-host.js'

const opening = ['> ', '- ', '1. ', '> - ', '- > ', '1. > ', '> 1. - ', '*', '[^a]: > ']

// What is cut off leaves something that may stand there: in a list an item, in a table a row.
test.each(opening.flatMap((mark) => [66, 99, 100, 199, 200, 201, 400].map((count) => ({ mark, count }))))(
  '`$mark` $count times is built, or told as nested too deeply',
  async ({ mark, count }) => {
    const text = `# T\n\n## Which kidney?\n\n${mark.repeat(count)}a\n\n## Which lung?\n\nThe left.\n`
    const { files } = await buildDeck('/notes', { host: memoryHost({ '/notes/a.md': text }), id: 'test', rootDeck: 'Test' })
    const errors = files.flatMap(({ messages }) => messages).filter((message) => severityOf(message) === 'error')
    expect(errors.map(({ ruleId }) => ruleId).filter((rule) => rule !== 'nesting-too-deep')).toEqual([])
  }
)
