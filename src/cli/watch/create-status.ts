import stringWidth from 'string-width'
import { asCalled } from '../as-called.js'
import type { Stream, Terminal } from '../terminal.js'

/** One line on how things stand, and what is to be said below it. */
export interface Status {
  /** Takes the place of what was shown last on a terminal; elsewhere it follows it. */
  show(line: string, below: string): void
  /** What is shown now stays, and the next goes below it. */
  keep(): void
}

/** So many rows of a terminal stay free for the command above and the cursor below. */
const spareRows = 2

/** Shows how things stand, calmly: in place on a terminal, by lines elsewhere. `below` is whole lines, or empty. */
export function createStatus(stream: Stream, env: Terminal['env'] = {}): Status {
  let shownRows = 0
  return {
    show(line, below) {
      if (stream.isTTY !== true) {
        stream.write(`${line}\n${below}`)
        return
      }
      const lines = cut([line, ...(below === '' ? [] : below.replace(/\n$/, '').split('\n'))], stream, env)
      const clear = shownRows > 0 ? `\u001b[${shownRows}A\r\u001b[J` : '\r\u001b[K'
      stream.write(`${clear}${lines.join('\n')}\n`)
      shownRows = lines.reduce((sum, each) => sum + rowsOf(each, stream), 0)
    },
    keep() {
      shownRows = 0
    }
  }
}

/** What has scrolled off the screen cannot be written anew. */
function cut(lines: readonly string[], stream: Stream, env: Terminal['env']): string[] {
  const most = (stream.rows || 24) - spareRows
  let rows = 0
  const shown: string[] = []
  for (const line of lines) {
    rows += rowsOf(line, stream)
    // One row is for the line that says what is missing.
    if (rows > most - 1 && shown.length > 0)
      return [...shown, asCalled(`… ${lines.length - shown.length} more lines; \`build-deck check\` shows all`, env)]
    shown.push(line)
  }
  return shown
}

const rowsOf = (line: string, { columns }: Stream) => Math.max(1, Math.ceil(stringWidth(line) / (columns || 80)))
