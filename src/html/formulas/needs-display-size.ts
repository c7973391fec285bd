import type { Parents } from 'mdast'

/** What TeX sets small within a line. */
const shrinking = /\\(?:frac|binom|sum|prod|int|lim)(?![a-z])/i

const sized = /\\(?:display|text|script)style(?![a-z])/i

/** Whether a formula within a line is all that stands on it, so that nothing is won by setting its fractions small. */
export function needsDisplaySize(tex: string, parent: Parents | undefined): boolean {
  const isLine = parent?.type === 'paragraph' || parent?.type === 'heading' || parent?.type === 'tableCell'
  if (!isLine || !shrinking.test(tex) || sized.test(tex)) return false
  const others = parent.children.filter(({ type }) => type !== 'inlineMath')
  return parent.children.length - others.length === 1 && others.every((node) => node.type === 'text' && node.value.trim() === '')
}
