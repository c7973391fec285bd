import type { List, ListItem, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { inPlaceOf, type Line, toLines, toParagraph } from '../../markdown/source/lines.js'
import type { Source } from '../../markdown/source/source.js'
import { replaceNodes } from '../../markdown/tree/replace-nodes.js'

/** Blocks of GitBook, which lay out what stands between them. */
const layout = /^\{%-?[ \t]*(?:end)?(?:hint|code|tabs?|stepper|step|columns?|embed|file|content-ref|updates?)(?:[ \t][^%\n]*)?-?%\}$/

/** What Logseq keeps beside a block for itself: whether it is folded, how it is known, how its list is numbered. */
const property = /^(?:collapsed::[ \t]+(?:true|false)|id::[ \t]+[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|logseq\.[\w.-]+::[ \t].*)$/

const signs = /\{%-?[ \t]*[a-z]|collapsed::|id::|logseq\./
const emptyItem = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]*$/m

/** Takes out the lines that apps write for themselves, and the items that are left empty; a tab's title stays. */
export function dropAppLines(tree: Root, source: Source): void {
  const hasLines = source.holds(signs)
  if (!hasLines && !source.holds(emptyItem)) return
  replaceNodes(tree, (node) => {
    if (node.type === 'list') dropEmptyItems(node, hasLines ? source : undefined)
    return hasLines && node.type === 'paragraph' ? withoutLines(node, source) : undefined
  })
}

/**
 * An item that says nothing is none to be recalled; a list of nothing else stays what it is. Above others of a numbered list it stays,
 * empty, since they bear the numbers that their author gave them; the options of a choice have none.
 */
function dropEmptyItems(list: List, source: Source | undefined): void {
  const isEmptyLine = (node: Nodes) => source !== undefined && node.type === 'paragraph' && withoutLines(node, source)?.length === 0
  const isEmpty = ({ children }: ListItem) => children.every(isEmptyLine)
  const last = list.children.findLastIndex((item) => !isEmpty(item))
  if (last === -1) return
  const isNumbered = list.ordered === true && !list.children.some(({ checked }) => typeof checked === 'boolean')
  list.children = isNumbered
    ? list.children.slice(0, last + 1).map((item) => (isEmpty(item) ? { ...item, children: [] } : item))
    : list.children.filter((item) => !isEmpty(item))
}

/** The paragraphs that are left without such lines, which may be none; `undefined` where it holds none. */
function withoutLines(paragraph: Paragraph, source: Source): Paragraph[] | undefined {
  const lines = toLines(paragraph.children, source)
  const parts: Line[][] = [[]]
  let isChanged = false
  for (const line of lines) {
    const text = source.text.slice(line[0]?.position?.start.offset, line.at(-1)?.position?.end.offset).trim()
    if (!property.test(text) && !layout.test(text)) {
      parts.at(-1)?.push(line)
      continue
    }
    isChanged = true
    const shown = toShown(text, line)
    if (shown) parts.push([inPlaceOf(line, [shown])], [])
  }
  return isChanged ? parts.filter((part) => part.length > 0).map((part) => toParagraph(part)) : undefined
}

/** A tab's title, or the address of what is embedded. */
function toShown(text: string, [first]: Line): PhrasingContent | undefined {
  const at = first?.position ? { position: first.position } : {}
  const title = /^\{%-?[ \t]*tab[ \t].*?\btitle="([^"]+)"/.exec(text)?.[1]
  if (title) return { type: 'strong', children: [{ type: 'verbatim', value: title, ...at }], ...at }
  const url = /^\{%-?[ \t]*embed[ \t].*?\burl="([^"]+)"/.exec(text)?.[1]
  return url ? { type: 'link', url, children: [{ type: 'verbatim', value: url, ...at }], ...at } : undefined
}
