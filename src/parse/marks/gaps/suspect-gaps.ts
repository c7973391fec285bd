import type { Nodes } from 'mdast'
import type { Cloze, Verbatim } from '../../../cards/content.js'
import { someNode, walk } from '../../../cards/walk.js'
import type { Source } from '../../markdown/source/source.js'
import { macroOf, templateOf } from '../other-tools/foreign-tools.js'
import type { Prose, WrittenBlocks } from '../prose.js'
import type { Suspicion } from '../suspicion.js'

/** What each of these has; a formula has others. */
const sign = /\{\{|\}\}|\{[cC]\d/

/** What is longer is no template. */
const longest = 200

/** Hugo's, Handlebars', Helm's and Cookiecutter's own signs, or names between spaces. */
const template =
  /^(?:<\s.*>|%.*%|- .*|>\s*[a-z][\w/-]*|\s*\.[A-Z][a-z]\w*(?:\.\w+)*\s*|cookiecutter\.\w+|\s+[a-zA-Z_]\w*(?:\.[a-zA-Z_]\w*)+\s+)$/s

/** A name and a filter between spaces, as in `{{ name | upper }}`. */
const isFiltered = (inner: string) => /^\s/.test(inner) && /\s$/.test(inner) && /\S\s\|\s*[a-zA-Z_]{3}/.test(inner.replace(/\s+/g, ' '))

/** A name with one of these ends is a file or an address. */
const fileOrAddress = /\.(?:js|ts|py|md|html?|css|json|ya?ml|com|org|net|edu|gov|io|de|fr|uk|eu)\s*$/i

/** Gaps whose number is spelt so that it is hidden too, braces that are nearly a gap, and templates that became gaps. */
export function suspectGaps({ blocks, text, prose }: WrittenBlocks, tellsMacros: boolean, source: Source): Suspicion[] {
  if (!sign.test(text)) return []
  const gaps: Cloze[] = []
  const macros: Verbatim[] = []
  walk(blocks, (node) => {
    if (node.type === 'cloze') gaps.push(node)
    if (node.type === 'verbatim' && node.data?.isMacro && tellsMacros) macros.push(node)
  })
  const lines = someNode(blocks, isBraced) ? prose().lines : []
  const found = gaps.flatMap((gap): Suspicion[] => {
    const [start, end] = [gap.position?.start.offset ?? 0, gap.position?.end.offset ?? 0]
    const written = source.text.slice(start, end)
    if (gap.number !== undefined) return []
    const inner = written.slice(2, -2)
    if (isTemplate(inner, start, source)) {
      return [
        {
          rule: 'markdown-suspected',
          start,
          end,
          found: `\`${written}\` looks like a template of ${source.text[start - 1] === '$' ? 'GitHub Actions' : templateOf(inner)} and is a gap`,
          expected: asCode
        }
      ]
    }
    const meant = correct(inner, source)
    if (meant === undefined) return []
    // With a number of its own no gap is in doubt.
    const expected = `\`{{${meant}}}\`, or \`{{c1::${inner.trim()}}}\` if all of it is the answer`
    const hidden = /^\s*cloze\b/.test(inner) ? 'the word `cloze`' : 'its number'
    return [{ rule: 'mark-suspected', start, end, found: `\`${written}\` hides ${hidden} too`, expected }]
  })
  return [...found, ...macros.map((node) => suspectMacro(node, source)), ...suspectSingle(lines), ...suspectUnclosed(lines, source)]
}

/** Braces that are nearly a gap stand in text; those of a gap do not. */
const isBraced = (node: Nodes) => node.type === 'text' && /[{}]/.test(node.value)

function suspectMacro({ value, position }: Verbatim, { text }: Source): Suspicion {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const tool = text[start - 1] === '$' ? 'GitHub Actions' : macroOf(value.slice(2, -2))
  const found = `\`${value}\` is a macro of ${tool} and shows as written`
  return { rule: 'markdown-suspected', start, end, found, expected: `the text itself, or \`{{c1::${value.slice(2, -2)}}}\` if it is a gap` }
}

/** `{c1::…}` and `{{c1::…}`. */
function suspectSingle(lines: Prose['lines']): Suspicion[] {
  return lines.flatMap(({ text, start }) =>
    [...text.matchAll(/(?<!\{)\{[cC]\d+::[^{}]*\}(?!\})|\{\{c\d+::[^{}]*\}(?!\})/g)].map(({ 0: written, index }): Suspicion => {
      const inner = written.replace(/^\{+/, '').replace(/(?<!\})\}+$/, '')
      return toText(start + index, written, `two braces on both sides of a gap, as in \`{{${inner}}}\``)
    })
  )
}

/** Two braces on one side only, or nothing that closes them: in a line that holds no others, since braces abound in code. */
function suspectUnclosed(lines: Prose['lines'], { text: whole }: Source): Suspicion[] {
  return lines.flatMap(({ text, start }) => {
    const at = text.search(/[{}]/)
    const match = at < 0 ? null : unclosed.exec(text.slice(at))
    const written = match?.[1]
    const inner = (match?.[2] ?? match?.[3] ?? '').trim()
    if (!written || /[\p{L}\p{N}$\\]$/u.test(text.slice(Math.max(0, at - 2), at))) return []
    if (!/^[\p{L}\p{N}\0*_]/u.test(inner) || /[;=|%<>]|^(?:else|end|if|for)\b/.test(inner) || isNumbered(written)) return []
    const from = start + at
    // What is closed further down is reported by who looks for the gap.
    const next = written.startsWith('{{') ? /\{\{|\}\}/.exec(whole.slice(from + 2))?.[0] : undefined
    if (next === '}}') return []
    return [toText(from, written.trimEnd(), 'two braces on both sides of a gap, as in `{{answer}}`')]
  })
}

const unclosed = /^(\{\{([^{}]*)(?:\}|$)|\{([^{}]+)\}\})[^{}]*$/

/** Told with its number. */
const isNumbered = (written: string) => /^\{\{?[cC]\d+::[^{}]*\}$/.test(written)

const toText = (start: number, written: string, expected: string): Suspicion => {
  const shown = written.replaceAll('\0', '…').replace(/…+/g, '…')
  return { rule: 'mark-suspected', start, end: start + written.length, found: `\`${shown}\` is text`, expected }
}

const asCode = 'backticks around code, or a backslash before the braces'

function isTemplate(inner: string, start: number, source: Source): boolean {
  if (inner.length > longest) return false
  if (
    ((template.test(inner) || isFiltered(inner)) && !fileOrAddress.test(inner)) ||
    (source.text[start - 1] === '$' && /^\s*[a-z]/i.test(inner))
  )
    return true
  const block = /^[#/^]([A-Za-z]\w*)(?:\s|$)/.exec(inner)?.[1]
  return block !== undefined && (/^(?:each|if|unless|with)$/.test(block) || blocksOf(source).has(block))
}

/** What stands between the braces as it was probably meant. */
function correct(inner: string, source: Source): string | undefined {
  const logseq = /^cloze\s+(\S.*)$/s.exec(inner)
  if (logseq) return logseq[1]
  const isNumbering = source.holds(properGap)
  const match = /^\s*(?:([cC])(\d+)\s*(?::{1,3}|;;|\|)\s*|([cC])\s*::\s*|cl::\s*)(\S.*)$/s.exec(inner)
  // `C3` may be what is asked for, and so may `c`; but not beside gaps with numbers.
  if (match)
    return match[1] === 'C' || match[3] ? (isNumbering ? `c${match[2] ?? 1}::${match[4]}` : undefined) : `c${match[2] ?? 1}::${match[4]}`
  // A number may be the answer, and what follows its hint: but it is none beside a hint, or where numbers count gaps.
  const numbered = /^(\d{1,2})::(\S.*)$/s.exec(inner)
  if (!numbered) return undefined
  const counts = isNumbering || source.holds(firstNumber) || /\S::\S/.test(numbered[2] ?? '')
  return counts ? `c${numbered[1]}::${numbered[2]}` : undefined
}

const properGap = /\{\{c\d+::/
const firstNumber = /\{\{1::/

const known = new WeakMap<Source, ReadonlySet<string>>()

function blocksOf(source: Source): ReadonlySet<string> {
  const blocks = known.get(source) ?? blocksIn(source)
  known.set(source, blocks)
  return blocks
}

/** The names of blocks that a template opens, `{{#name`, and closes, `{{/name}}`. */
function blocksIn({ text }: Source): ReadonlySet<string> {
  const names = (pattern: RegExp) => Array.from(text.matchAll(pattern), ([, name = '']) => name)
  const opened = new Set(names(/\{\{#([A-Za-z]\w*)/g))
  return new Set(names(/\{\{\/([A-Za-z]\w*)\}\}/g).filter((name) => opened.has(name)))
}
