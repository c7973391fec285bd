import type { Nodes } from 'mdast'
import { dropWhole } from '../html/embedded-pages.js'

const invisible = /^[\s\u200B-\u200D\u2060]*$/
const media = /<(?:img|audio|video)\b/i
const source = /\ssrc\s*=/i

/** Tags that show as written, since a browser would swallow what follows. */
const written =
  /<(?:script|style|iframe|noembed|noframes|noscript|plaintext|textarea|title|xmp|template|select|svg|math|object|embed|frameset)\b/i

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
      case 'image':
        return node.url.trim() === '' && invisible.test(node.alt ?? '')
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
  const left = dropWhole(html.replace(unshown, ''))
  if (written.test(left) || (media.test(left) && source.test(left))) return false
  return invisible.test(left.replace(tag, '').replace(/&nbsp;|&#160;/g, ''))
}
