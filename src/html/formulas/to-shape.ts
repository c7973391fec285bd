import type { MmlNode } from './mathjax.js'

/** Colour by the name of a custom property, as `showGaps` gives it: what it is around looks as it did where the property is not set. */
const gapColour = /^var\(--gap-\d+\)$/

/** A text between braces of its own. */
const loneText = /^<mtext[^>]*>[^<]*<\/mtext>$/

/** What MathJax made of TeX, as text: groups that draw nothing are left out, and text side by side is one. */
export function toShape(node: MmlNode, isChemistry: boolean): string {
  const joined: string[] = []
  let text = ''
  for (const piece of pieces(node, isChemistry)) {
    // It goes on as the text before it.
    if (piece === text && joined.at(-1) === '</mtext>') joined.pop()
    else joined.push(piece)
    if (piece.startsWith('<mtext')) text = piece
  }
  return joined.join('')
}

function pieces(node: MmlNode, isChemistry: boolean): string[] {
  if (node.isKind('text')) return [toText((node as MmlNode & { getText(): string }).getText())]
  const inner = node.childNodes.flatMap((child) => (child ? pieces(child as MmlNode, isChemistry) : []))
  const given = node.attributes?.getAllAttributes() ?? {}
  const shown = Object.keys(given)
    .filter((name) => !(name === 'mathcolor' && gapColour.test(String(given[name]))))
    .map((name) => ` ${name}=${JSON.stringify(given[name])}`)
    .sort()
    .join('')
  if (shown === '' && isGroup(node, inner, isChemistry)) return inner
  const name = node.isKind('TeXAtom') ? `TeXAtom-${node.texClass}` : node.kind
  return [`<${name}${shown}>`, ...inner, `</${name}>`]
}

function isGroup(node: MmlNode, inner: readonly string[], isChemistry: boolean): boolean {
  // Chemistry puts each of its signs between braces, so more of them change no space.
  if (node.isKind('TeXAtom')) return node.texClass === 0 && (isChemistry || loneText.test(inner.join('')))
  if (node.isInferred) return true
  return (node.isKind('mstyle') || node.isKind('mrow')) && !node.getProperty('open') && !node.getProperty('close')
}

/** At the ends of a text a space may not break. */
const toText = (text: string) => text.replace(/\u00a0/g, ' ').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
