import type { Position } from 'unist'

/** From the start of the first to the end of the last. */
export function span(nodes: readonly { position?: Position | undefined }[]): Position | undefined {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end ? { start, end } : undefined
}
