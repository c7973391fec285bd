import type { Code } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

export type Step =
  | { readonly kind: 'file'; readonly path: string; readonly content: string }
  /** `start` is the offset of the block's content in the transcript. */
  | { readonly kind: 'commands'; readonly start: number; readonly commands: readonly string[] }

export interface Transcript {
  /** The steps under each heading. */
  readonly sections: readonly (readonly Step[])[]
  /** The transcript with other content in its blocks of commands, by `start`. */
  rewrite(contents: ReadonlyMap<number, string>): string
}

/** Reads a page whose code blocks are files (` ```md notes/a.md `) and commands with what they print (` ```console `). */
export function readTranscript(text: string): Transcript {
  const sections: Step[][] = [[]]
  const blocks: { readonly start: number; readonly end: number }[] = []
  for (const node of unified().use(remarkParse).parse(text).children) {
    if (node.type === 'heading') sections.push([])
    if (node.type !== 'code') continue
    const step = toStep(node, text)
    if (step === undefined) continue
    sections.at(-1)?.push(step)
    if (step.kind === 'commands') blocks.push({ start: step.start, end: text.lastIndexOf('\n', offsetOf(node, 'end') - 1) })
  }
  return {
    sections: sections.filter((steps) => steps.length > 0),
    rewrite(contents) {
      let rewritten = ''
      let end = 0
      for (const block of blocks) {
        rewritten += text.slice(end, block.start) + (contents.get(block.start) ?? '')
        end = block.end
      }
      return rewritten + text.slice(end)
    }
  }
}

function toStep(node: Code, text: string): Step | undefined {
  if (node.lang === 'console') {
    const commands = node.value.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []))
    return { kind: 'commands', start: text.indexOf('\n', offsetOf(node, 'start')) + 1, commands }
  }
  return node.meta ? { kind: 'file', path: node.meta, content: node.value === '' ? '' : `${node.value}\n` } : undefined
}

function offsetOf(node: Code, side: 'start' | 'end'): number {
  const offset = node.position?.[side].offset
  if (offset === undefined) throw new Error('A node without a position, expected one from the parser')
  return offset
}
