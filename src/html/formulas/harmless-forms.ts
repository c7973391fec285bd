import { isAddress } from '../is-address.js'
import { isSafeStyle } from '../safe-style.js'
import { isShort } from './lengths.js'
import { bracketsAt, groupAt, skipSpaces } from './read-tex.js'

/** A command that reaches beyond its formula, into HTML, and the form in which it does no harm. */
export interface ReachingCommand {
  /** For the author, as in "expected …". */
  readonly expected: string
  /** Where the harmless form that begins behind the command's name ends; `undefined` where another follows it. */
  readonly read: (tex: string, index: number) => number | undefined
}

const length = /^(?:\.\d+|\d+(?:\.\d*)?)(?:pt|em|ex|mu|px|in|cm|mm)$/
const colour = /^(?:[a-z\d]+|#[\da-f]{3}(?:[\da-f]{3})?)$/i
const font = /^[\w .,-]*$/
/** The extensions that Anki's MathJax holds. Any other it would have to fetch, and while it fails to, no formula of the card is set. */
const bundled = new Set(
  (
    'action ams amscd autoload bbox boldsymbol braket bussproofs cancel cases centernot color colortbl configmacros empheq enclose extpfeil ' +
    'gensymb html mathtools mhchem newcommand noerrors noundefined require tagformat textcomp textmacros unicode upgreek verb'
  ).split(' ')
)
const word = /^[\w-]+$/
const attributes =
  /^\s*(?:(?:mathvariant|mathcolor|form|fence|separator|stretchy|symmetric|largeop|movablelimits|accent|lspace|rspace|minsize|maxsize)\s*=\s*(?:"[\w .#-]*"|'[\w .#-]*'|[\w.#-]+)\s*(?:,\s*)?)*$/

const isBox = (box: string) => box.split(',').every((part) => isBoxPart(part.trim()))
const isBoxPart = (part: string) => (length.test(part) ? isShort(part) : part === '' || colour.test(part) || isSafeStyle(part))
const isLink = (url: string) => isAddress(url) && /^[^\s\\{}<>"]+$/.test(url)

/** Each argument between braces, in order. */
function groups(...tests: readonly ((content: string) => boolean)[]): ReachingCommand['read'] {
  return (tex, index) => {
    let end = index
    for (const test of tests) {
      const group = groupAt(tex, end)
      if (!group || !test(tex.slice(group.start, group.end))) return undefined
      end = group.end + 1
    }
    return end
  }
}

/** Any of the arguments between brackets that may come first; `undefined` where one is not harmless. */
function brackets(tex: string, index: number, test: (content: string) => boolean): number | undefined {
  const found = bracketsAt(tex, index)
  if (found) return test(tex.slice(found.start, found.end)) ? found.end + 1 : undefined
  return tex[skipSpaces(tex, index)] === '[' ? undefined : index
}

/** The brace that opens the next argument. */
function brace(tex: string, index: number | undefined): number | undefined {
  const start = index === undefined ? -1 : skipSpaces(tex, index)
  return tex[start] === '{' ? start + 1 : undefined
}

const link: ReachingCommand = { expected: 'an address that begins with `https:` between braces right after it', read: groups(isLink) }

/** The commands of all extensions that Anki's MathJax has. */
export const reachingCommands: ReadonlyMap<string, ReachingCommand> = new Map([
  ['href', link],
  ['url', link],
  ['style', { expected: 'no more than colours, sizes and borders between braces right after it', read: groups(isSafeStyle) }],
  [
    'bbox',
    {
      expected: 'no more than a colour, a length of at most 5em and a border between brackets right after it',
      read: (tex, index) => brace(tex, brackets(tex, index, isBox))
    }
  ],
  [
    'mmlToken',
    {
      expected: '`{mi}`, `{mn}`, `{mo}` or `{mtext}` right after it, and no more than letters and spacing between brackets',
      read(tex, index) {
        const end = groups((kind) => /^m[ino]$|^mtext$/.test(kind))(tex, index)
        return end === undefined
          ? undefined
          : brace(
              tex,
              brackets(tex, end, (given) => attributes.test(given))
            )
      }
    }
  ],
  [
    'unicode',
    {
      expected: 'no more than a size and the name of a font between brackets right after it',
      read(tex, index) {
        const size = brackets(tex, index, (given) => font.test(given))
        return size === undefined
          ? undefined
          : brace(
              tex,
              brackets(tex, size, (given) => font.test(given))
            )
      }
    }
  ],
  [
    'fcolorbox',
    { expected: 'two names of colours, or `#` and their digits, between braces right after it', read: groups(isColour, isColour) }
  ],
  [
    'definecolor',
    {
      expected: 'a name, a model and a colour between braces right after it',
      read: groups(
        (name) => word.test(name),
        (model) => word.test(model),
        (given) => /^[\w#., %]+$/.test(given)
      )
    }
  ],
  [
    'require',
    {
      expected: 'an extension that is part of MathJax in Anki, such as `mhchem`, between braces right after it',
      read: groups((name) => bundled.has(name))
    }
  ]
])

function isColour(given: string): boolean {
  return colour.test(given.trim())
}
