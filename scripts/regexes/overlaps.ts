import type { AST } from '@eslint-community/regexpp'
import { visitRegExpAST } from '@eslint-community/regexpp'
import { isDisjointWith, JS, NFA } from 'refa'

/** A repeated group two ways of which take the same text, so that a row of it can be parted in ever more ways. `undefined` where there is none. */
export function findOverlap(source: string, flags: string): string | undefined {
  const parser = JS.Parser.fromLiteral({ source, flags })
  let found: string | undefined
  visitRegExpAST(parser.ast.pattern, {
    onQuantifierEnter({ element, max, raw }) {
      if (max !== Number.POSITIVE_INFINITY || (element.type !== 'Group' && element.type !== 'CapturingGroup')) return
      const ways = element.alternatives.map((alternative) => toAutomaton(parser, alternative))
      if (ways.some((way, index) => ways.slice(index + 1).some((other) => !isDisjointWith(way, other)))) found ??= raw
    }
  })
  return found
}

function toAutomaton(parser: JS.Parser, alternative: AST.Alternative): NFA {
  const { expression, maxCharacter } = parser.parseElement(alternative, { assertions: 'ignore', backreferences: 'disable' })
  return NFA.fromRegex(expression, { maxCharacter })
}
