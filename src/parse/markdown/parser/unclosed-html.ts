import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

/** How comments, instructions, CDATA sections and declarations begin, with what closes them. */
const kinds = [
  { opening: '<!--', closing: '-->' },
  { opening: '<?', closing: '?>' },
  { opening: '<![CDATA[', closing: ']]>' },
  { opening: '<!', closing: '>' }
] as const

type Closing = (typeof kinds)[number]['closing']

/** What nothing closes in the rest of a paragraph. */
const neverClosed = new WeakMap<TokenizeContext, Set<Closing>>()

/** Makes text of `<!--` and its kin that are never closed. The parser looks for the end from each of them anew. */
export function remarkUnclosedHtml(this: Processor) {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ text: { [60]: { name: 'unclosedHtml', tokenize } } })
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let isUnclosed = false
  const closed: Construct = { partial: true, tokenize: (effects, ok, nok) => tokenizeClosed(this, effects, ok, nok, tell) }
  return effects.check(closed, nok, (code) => (isUnclosed ? text(code) : nok(code)))

  function tell() {
    isUnclosed = true
  }

  function text(code: Code) {
    effects.enter('data')
    effects.consume(code)
    effects.exit('data')
    return ok
  }
}

/** Reads to the end of what begins here; tells where there is none, and fails then, as on anything else. */
function tokenizeClosed(context: TokenizeContext, effects: Effects, ok: State, nok: State, tell: () => void): State {
  const never = neverClosed.get(context) ?? new Set()
  neverClosed.set(context, never)
  let head = ''
  let tail = ''
  let closing: Closing | undefined
  return (code) => {
    effects.enter('data')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null && closing) never.add(closing)
    if (closing && never.has(closing)) {
      tell()
      return nok(code)
    }
    if (code === null || (!closing && !mayOpen(head))) return nok(code)
    const character = code > 0 ? String.fromCharCode(code) : ' '
    effects.consume(code)
    if (closing) {
      tail = (tail + character).slice(-closing.length)
      return tail === closing ? end : inside
    }
    head += character
    closing = kinds.find(({ opening, closing }) => (closing === '>' ? /^<![A-Za-z]$/.test(head) : head === opening))?.closing
    // `<!-->` is closed; the `?` of `<?>` closes nothing.
    tail = closing === '-->' ? '--' : ''
    return inside
  }

  function end(code: Code) {
    effects.exit('data')
    return ok(code)
  }
}

const mayOpen = (head: string) => kinds.some(({ opening }) => opening.startsWith(head))
