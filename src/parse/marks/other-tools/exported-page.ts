import type { Paragraph, Root } from 'mdast'
import { toText } from '../../../cards/to-text.js'
import { toLines } from '../../markdown/source/lines.js'
import type { Source } from '../../markdown/source/source.js'

const exportId = /(?<=\S)\s+[\da-f]{32}$/i

/** A name without the 32 hexadecimal digits that Notion puts at its end. */
export const withoutExportId = (name: string) => name.replace(exportId, '')

/** Whether a file is a page as Notion exports it: its first `#` is the page's name, whatever others follow. */
export const isExportedPage = (path: string) => exportId.test(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''))

/** One line alone may be a sentence with a colon. */
const fewestProperties = 2

/** Takes out the lines `Name: value` right under an exported page's name, which are its row in a table of pages. */
export function dropPageProperties(tree: Root, source: Source): void {
  const at = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const below = tree.children[at + 1]
  if (at >= 0 && below?.type === 'paragraph' && holdsProperties(below, source)) tree.children.splice(at + 1, 1)
}

function holdsProperties({ children }: Paragraph, source: Source): boolean {
  const lines = toLines(children, source)
  return lines.length >= fewestProperties && lines.every((line) => /^\p{L}[^:]{0,60}: \S/u.test(toText(line)))
}
