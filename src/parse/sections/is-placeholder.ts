import type { Nodes } from 'mdast'
import type { CardContent } from '../../cards/content.js'
import { toText } from '../../cards/to-text.js'
import { firstText } from './first-text.js'

const placeholder = /^(?:todo|tbd|…|\.\.\.|\?\?\?)(?![\p{L}\p{N}])/iu
const start = /^(?:todo|tbd|…|\.\.\.|\?\?\?|.{0,3}$)/i

/** Whether content only says that it is still to be written: a word such as TODO, with at most four more. */
export function isPlaceholder(body: CardContent): boolean {
  // Nearly all content begins with another word, and its plain text takes its time.
  if (body[0] && !start.test(firstText(body[0]).trimStart())) return false
  const text = toText(body)
  return placeholder.test(text) && text.split(' ').length <= 5 && body.every(isOfFile)
}

/** Not made by a plugin. */
function isOfFile(node: Nodes): boolean {
  return 'children' in node ? node.children.every(isOfFile) : node.position !== undefined
}
