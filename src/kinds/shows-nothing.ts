import type { Nodes } from 'mdast'
import { withoutElements } from '../html/without-elements.js'

const invisible = /^[\s\u200B-\u200D\u2060]*$/
const media = /<(?:img|audio|video|svg|picture|math|meter|progress|input|iframe|object|embed|canvas)\b/i

/** Whether content leaves a card's side blank: no text, no picture, no sound. */
export function showsNothing(content: readonly Nodes[]): boolean {
  return content.every((node) => {
    switch (node.type) {
      case 'html':
        return isBlankHtml(node.value)
      case 'text':
      case 'code':
      case 'inlineCode':
      case 'math':
      case 'inlineMath':
        return invisible.test(node.value)
      case 'break':
      case 'thematicBreak':
      case 'definition':
        return true
      case 'cloze':
        return false
      default:
        // A node of a plugin may show anything.
        return 'children' in node && !node.data && showsNothing(node.children)
    }
  })
}

// All that is not closed runs to the end, so that nothing is read twice.
const unshown = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![A-Z][^>]*(?:>|$)/gi
const tag = /<\/?[A-Za-z][^>]*(?:>|$)/g

function isBlankHtml(html: string): boolean {
  const open = withoutElements(html.replace(unshown, ''), ['script', 'style'])
  return !media.test(open) && invisible.test(open.replace(tag, '').replace(/&nbsp;|&#160;/g, ''))
}
