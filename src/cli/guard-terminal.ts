import { toVisible } from '../diagnostics/format/to-visible.js'
import type { Stream, Terminal } from './terminal.js'

/**
 * A terminal that obeys nothing but this program's own colours, line ends and the line that tells how far it is. Whatever quotes notes or
 * names shows their controls already; this holds where something forgets to.
 */
export function guardTerminal(terminal: Terminal): Terminal {
  return {
    stdout: guard(terminal.stdout),
    stderr: guard(terminal.stderr),
    // As long as nothing is read, it is not opened.
    get stdin() {
      return terminal.stdin as NonNullable<Terminal['stdin']>
    },
    env: terminal.env,
    cwd: () => terminal.cwd()
  }
}

function guard(stream: Stream): Stream {
  return {
    write: (text) => stream.write(text.replace(controls, (found) => (/[mKJ]$/.test(found) ? found : toVisible(found)))),
    get isTTY() {
      return stream.isTTY === true
    },
    get columns() {
      // Unknown, where it is no terminal.
      return stream.columns ?? 0
    },
    get rows() {
      return stream.rows ?? 0
    }
  }
}

/** Colours, and the clearing of the line or of some lines, else each control for itself. What `pin --dry-run` prints of notes whose lines end in `\r\n` has those. */
const controls =
  /\u001b\[\d{1,2}m|\r\u001b\[K|\u001b\[\d{1,3}A\r\u001b\[J|\r(?!\n)|[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
