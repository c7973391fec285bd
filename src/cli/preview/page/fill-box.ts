import { compareTyped } from './compare-typed.js'
import type { ShownSide } from './protocol.js'

const marker = /\[\[type:[^[\]]+\]\]/g

/** HTML without the box that a card may have. */
export const withoutBox = (html: string) => html.replace(marker, '')

/** On the question a box to type in, on the answer what was typed beside what was to be. Source: qt/aqt/reviewer.py. */
export function fillBox({ side, html, typed }: ShownSide, given: string): string {
  if (!typed) return withoutBox(html)
  const style = `style="font-family: '${typed.font.replaceAll(/["'<>&;]/g, '')}'; font-size: ${typed.size}px;"`
  if (side === 'question')
    return html.replace(marker, `<center><input type=text id=typeans aria-label="Your answer" autocomplete="off" ${style}></center>`)
  const compared = `<div ${style}>${compareTyped(typed, given)}</div>`
  const rule = '<hr id=answer>'
  return html.replace(rule, '').replace(marker, () => (html.includes(rule) ? rule : '') + compared)
}
