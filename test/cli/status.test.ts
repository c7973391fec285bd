import { describe, expect, test } from 'vitest'
import { createStatus } from '../../src/cli/watch/create-status.js'

/** What a screen shows after all that was written to it. */
function screen(columns = 40, rows = 10) {
  let text = ''
  const stream = { isTTY: true, columns, rows, write: (piece: string) => (text += piece) }
  const shown = () => {
    const lines = ['']
    for (const part of text.split(/(\u001b\[\d+A\r\u001b\[J|\r\u001b\[K|\n)/)) {
      const up = /^\u001b\[(\d+)A/.exec(part)
      if (up) lines.splice(Math.max(0, lines.length - 1 - Number(up[1])), lines.length, '')
      else if (part === '\r\u001b[K') lines[lines.length - 1] = ''
      else if (part === '\n') lines.push('')
      else {
        const [first = '', ...more] = part.match(new RegExp(`.{1,${columns}}`, 'g')) ?? ['']
        lines[lines.length - 1] += first
        lines.push(...more)
      }
    }
    return lines.join('\n')
  }
  return { stream, shown }
}

describe('The status', () => {
  test('takes its own place on a terminal, with what is below it', () => {
    const { stream, shown } = screen()
    const status = createStatus(stream)
    status.show('first', 'a problem\nanother\n')
    expect(shown()).toBe('first\na problem\nanother\n')
    status.show('second', '')
    expect(shown()).toBe('second\n')
    status.keep()
    status.show('third', '')
    expect(shown()).toBe('second\nthird\n')
  })

  test('counts the rows that long lines take', () => {
    const { stream, shown } = screen(10)
    const status = createStatus(stream)
    status.show('a line of twenty-five letters', 'x'.repeat(15))
    status.show('short', '')
    expect(shown()).toBe('short\n')
  })

  test('never grows beyond the screen, since what has scrolled off cannot be taken back', () => {
    const { stream, shown } = screen(80, 6)
    createStatus(stream).show('a line', 'one\ntwo\nthree\nfour\nfive\n')
    expect(shown()).toBe('a line\none\ntwo\n… 3 more lines; `build-deck check` shows all\n')
  })

  test('is lines in a file', () => {
    let text = ''
    const status = createStatus({ write: (piece: string) => (text += piece) })
    status.show('built', 'a problem\n')
    status.show('not built', '')
    expect(text).toBe('built\na problem\nnot built\n')
  })
})
