import { describe, expect, test } from 'vitest'
import { runCommand } from '../commands/run-command.js'
import { inFolder } from './in-folder.js'

/** Long enough for two threads: cards, and code that takes little time to read. */
const chapter = (number: number) => `# Chapter ${number}

## Who keeps ledger ${number}?

The {{clerk}} of floor ${number}.

## What does picture ${number} show?

![](${number % 2 === 0 ? 'there.png' : 'nowhere.png'}) and [a link][note].

[note]: https://example.org/${number}

## How long is listing ${number}?

\`\`\`text
${'A line of a listing that nobody learns by heart.\n'.repeat(900)}\`\`\`
`
const nested = `# Deep\n\n## How deep?\n\n${'<div>'.repeat(3000)}down here\n\n## How many quotes?\n\n${'> '.repeat(900)}many\n`

async function build(threads: number) {
  const { folder, read } = inFolder({
    ...Object.fromEntries(Array.from({ length: 24 }, (_, number) => [`notes/chapter-${number}.md`, chapter(number)])),
    'notes/deep.md': nested,
    'notes/there.png': 'a picture'
  })
  const { output, errors, code } = await runCommand(`build-deck notes -o out.apkg --no-cache --threads ${threads}`, folder)
  return { output, errors, code, lock: read('notes/build-deck.lock.json'), apkg: read('out.apkg') }
}

describe('Threads', { timeout: 120_000 }, () => {
  let alone: Awaited<ReturnType<typeof build>>

  test('need not be any', async () => {
    alone = await build(0)
    expect(alone.output).toContain('72 new')
    expect(alone.output).toContain('2 cards left out because of errors')
  })

  test.each([1, 2])('give the same package, lock and messages where there are %i', async (threads) => {
    expect(await build(threads)).toEqual(alone)
  })
})
