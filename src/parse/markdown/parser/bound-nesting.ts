import type { Nodes, Root } from 'mdast'

/** Marks of quotes and items at the start of one line; far more than are shown, since what is so deep is cut off. */
const mostMarks = 500

const tooMany = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){${mostMarks}}`, 'm')
const marks = new RegExp(`^((?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){${mostMarks}})(.*)$`, 'gm')
const rule = /^(?:(?:[ \t]*-)+|(?:[ \t]*\*)+)[ \t]*$/

/** What stands for signs while a text is parsed: characters that no file holds. */
const signs = '>*+-.)'
const first = 0xfdd0

/** Parses a text without the quotes and items that begin behind hundreds of others in one line: the parser has no stack for them. */
export function parseBounded(text: string, parse: (text: string) => Root): Root {
  if (!tooMany.test(text)) return parse(text)
  const tree = parse(
    text.replace(marks, (line: string, start: string, rest: string) => (rule.test(line) ? line : start + rest.replace(/[>*+\-.)]/g, hide)))
  )
  restore(tree)
  return tree
}

const hide = (sign: string) => String.fromCharCode(first + signs.indexOf(sign))
const show = (hidden: string) => signs[hidden.charCodeAt(0) - first] ?? hidden

function restore(node: Nodes): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') Object.assign(node, { [key]: value.replace(/[\ufdd0-\ufdd5]/g, show) })
  }
  if ('children' in node) for (const child of node.children) restore(child)
}
