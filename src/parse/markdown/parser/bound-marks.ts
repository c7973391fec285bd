import type { Nodes, Root } from 'mdast'
import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import type { Verbatim } from '../../../cards/content.js'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../source/source.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    tooManyMarks: 'tooManyMarks'
  }
}

/** Far more than an author sets in one paragraph, heading or cell: the parser takes time by the square of their number. */
const mostMarks = 2000

/** Those that stand for themselves, and those of which a row is one mark. */
const single = '!&<[\\]'
const rows = '$*_`~'
const sign = /[!&<[\\\]$*_`~]/g

/** Whether a text has so many signs that may be marks. */
export const holdsManyMarks = (text: string): boolean => (text.match(sign)?.length ?? 0) > mostMarks

/** Makes text of what stands behind the marks that a paragraph, heading or cell may have. */
export function remarkBoundMarks(this: Processor) {
  const data = this.data() as { micromarkExtensions?: Extension[]; fromMarkdownExtensions?: FromMarkdownExtension[] }
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ text: Object.fromEntries(Array.from(single + rows, (mark) => [mark.charCodeAt(0), toGuard(mark)])) })
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({ enter: { tooManyMarks: enterText }, exit: { tooManyMarks: exitText } })
}

const counts = new WeakMap<TokenizeContext, number>()

/** Lets marks be read up to their number. */
function toGuard(mark: string): Construct {
  const own = mark.charCodeAt(0)
  const isRow = rows.includes(mark)
  return {
    name: 'tooManyMarks',
    // Where no other construct may begin, it begins nothing either.
    previous(code) {
      return !isRow || code !== own || this.events.at(-1)?.[1].type === 'characterEscape'
    },
    tokenize(effects, ok, nok) {
      return (code) => {
        effects.enter('tooManyMarks')
        return count(this, code)
      }

      function count(context: TokenizeContext, code: Code): State | undefined {
        const marks = (counts.get(context) ?? 0) + 1
        counts.set(context, marks)
        if (marks > mostMarks) return toLineEnd(effects, ok)(code)
        effects.consume(code)
        return (next) => (isRow && next === own ? count(context, next) : nok(next))
      }
    }
  }
}

function toLineEnd(effects: Effects, ok: State): State {
  return function inside(code) {
    if (code === null || code < -2) {
      effects.exit('tooManyMarks')
      return ok(code)
    }
    effects.consume(code)
    return inside
  }
}

declare module 'unist' {
  interface Data {
    /** It stands behind too many marks. */
    isTooMany?: true
  }
}

function enterText(this: CompileContext, token: Token) {
  const text: Verbatim = { type: 'verbatim', value: this.sliceSerialize(token), data: { isTooMany: true } }
  this.enter(text, token)
}

function exitText(this: CompileContext, token: Token) {
  this.exit(token)
}

/** Reports each block that has too many marks, where they begin to be text. */
export function reportTooManyMarks(tree: Root, source: Source, report: Report): void {
  if (!holdsManyMarks(source.text)) return
  const visit = (parent: Nodes) => {
    if (!('children' in parent)) return
    const first = (parent.children as Nodes[]).find(({ data }) => data && 'isTooMany' in data)
    if (first) report('too-many-marks', first, { most: mostMarks })
    else for (const child of parent.children) visit(child as Nodes)
  }
  visit(tree)
}
