import { nodesThat } from '../../../cards/walk.js'
import type { WrittenBlocks } from '../prose.js'
import type { Suspicion } from '../suspicion.js'

/** Rows with more cells than the header: what is too much shows nowhere. */
export function suspectCells({ blocks, text }: WrittenBlocks): Suspicion[] {
  if (!text.includes('|')) return []
  return nodesThat(blocks, (node) => node.type === 'table').flatMap(({ children: [header, ...rows] }) => {
    const width = header?.children.length ?? 0
    return rows.flatMap(({ children, position }): Suspicion[] => {
      if (children.slice(width).every((cell) => cell.children.length === 0)) return []
      const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
      const found = `A row of ${children.length} cells below a header of ${width}`
      return [{ rule: 'markdown-suspected', start, end, found, expected: '`\\|` for a bar inside a cell; what is too much shows nowhere' }]
    })
  })
}
