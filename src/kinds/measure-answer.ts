import type { Nodes } from 'mdast'

/** How much there is to be known by heart. */
export interface AnswerLength {
  /** Of scripts that part them by spaces; a formula is one. */
  readonly words: number
  /** Of scripts that do not. */
  readonly characters: number
  readonly codeLines: number
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** From its first letter or digit on. */
const word = /[\p{L}\p{N}]\S*/gu

/** Counts the words, characters and lines of code of content. */
export function measureAnswer(content: readonly Nodes[]): AnswerLength {
  const total = { words: 0, characters: 0, codeLines: 0 }
  const visit = (node: Nodes) => {
    if (node.type === 'code') total.codeLines += node.value.split('\n').length
    else if (node.type === 'math' || node.type === 'inlineMath') total.words++
    else if (node.type === 'html') count(node.value.replace(/<[^<>]*>/g, ' '))
    else if ('value' in node) count(node.value)
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  const count = (text: string) => {
    const characters = text.match(unspaced)?.length ?? 0
    total.characters += characters
    total.words += (characters === 0 ? text : text.replace(unspaced, ' ')).match(word)?.length ?? 0
  }
  for (const node of content) visit(node)
  return total
}
