import type { RenderedCard } from './read-cards.js'

/** Which Anki shows a card, and how. */
export interface Setting {
  readonly name: string
  readonly app: 'desktop' | 'android'
  readonly night: boolean
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

export type Side = 'question' | 'answer'
export type TypedState = 'none' | 'right' | 'wrong'

/** One side as it is put into the page, with buttons for its sounds and a box for a typed answer. */
export function toShownSide(card: RenderedCard, side: Side, app: Setting['app'], typed: TypedState = 'wrong'): string {
  return fillPlayButtons(fillTypeBox(card[side], card, side, app, typed))
}

function fillPlayButtons(html: string): string {
  const icon = '<svg class="playImage" viewBox="0 0 64 64"><circle cx="32" cy="32" r="29"/><path d="M57 32 19 52V12Z"/></svg>'
  return html.replace(/\[anki:play:[qa]:\d+\]/g, `<a class="replay-button replaybutton soundLink" href="#"><span>${icon}</span></a>`)
}

function fillTypeBox(html: string, card: RenderedCard, side: Side, app: Setting['app'], state: TypedState): string {
  const marker = /\[\[type:.+?\]\]/g
  if (!card.typed) return html.replace(marker, '')
  const font = 'style="font-family: \'Arial\'; font-size: 20px;"'
  if (side === 'question') return html.replace(marker, `<center><input type=text id=typeans ${font}></center>`)
  const compared = `<div ${font}>${card.typed[state]}</div>`
  if (app === 'android') return html.replace(marker, compared)
  const moved = html.includes('<hr id=answer>') ? '<hr id=answer>' : ''
  return html.replace('<hr id=answer>', '').replace(marker, `${moved}${compared}`)
}
