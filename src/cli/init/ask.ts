import { createInterface } from 'node:readline'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

/** Asks on a terminal, a question a line. */
export interface Ask {
  /** What was typed, or the default where nothing was. */
  text(question: string, usual: string): Promise<string>
  /** One of some words; asked again until it is one. */
  choice<Word extends string>(question: string, words: readonly Word[], usual: Word): Promise<Word>
  close(): void
}

/** Throws a `UsageError` where the input ends before the last answer. */
export function createAsk({ stdin, stdout }: Pick<Terminal, 'stdin' | 'stdout'>): Ask {
  if (!stdin) throw new UsageError('No terminal to ask on, expected `--yes`')
  // The terminal itself shows what is typed, and lets it be mended.
  const lines = createInterface({ input: stdin, terminal: false })
  const answers = lines[Symbol.asyncIterator]()
  const text = async (question: string, usual: string) => {
    stdout.write(`${question} [${usual}] `)
    const { value, done } = await answers.next()
    if (done) {
      // Ctrl-D ends no line.
      stdout.write('\n')
      throw new UsageError('The answers ended, expected one to each question; nothing is written')
    }
    return value.trim() || usual
  }
  return {
    text,
    async choice<Word extends string>(question: string, words: readonly Word[], usual: Word): Promise<Word> {
      for (;;) {
        const answer = (await text(`${question} (${words.join(', ')})`, usual)).toLowerCase()
        const chosen = words.find((word) => word === answer) ?? words.find((word) => word.startsWith(answer))
        if (chosen) return chosen
      }
    },
    close: () => lines.close()
  }
}
