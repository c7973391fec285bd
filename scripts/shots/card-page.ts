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

export const settings: readonly Setting[] = [
  { name: 'phone-light', app: 'android', night: false, width: 390, height: 780 },
  { name: 'phone-night', app: 'android', night: true, width: 390, height: 780 },
  { name: 'desktop-light', app: 'desktop', night: false, width: 1100, height: 800 },
  { name: 'desktop-night', app: 'desktop', night: true, width: 1100, height: 800 }
]

export type Side = 'question' | 'answer'
export type TypedState = 'none' | 'right' | 'wrong'

/** The page that Anki's reviewer, or AnkiDroid's, makes of one side. */
export function toPage(card: RenderedCard, side: Side, setting: Setting, typed: TypedState = 'wrong'): string {
  const filled = toShownSide(card, side, setting, typed)
  const classes = ['card', `card${card.ord + 1}`]
  if (setting.app === 'desktop') classes.push('isLin')
  if (setting.night) classes.push('night_mode', 'nightMode')
  const formulas = /\\[([]/.test(filled) ? mathJax : ''
  if (setting.app === 'desktop') {
    return `<!doctype html><html class="linux${setting.night ? ' night-mode' : ''}" dir="ltr"><meta charset="utf-8">
<style>${desktopStyle}</style>${formulas}<body class="${classes.join(' ')}"><div id="qa" dir="auto">${filled}</div></body></html>`
  }
  return `<!doctype html><html class="mobile android linux js"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${androidStyle}</style>${formulas}<body class="${classes.join(' ')}"><div id="content"><div id="qa">${filled}</div></div></body></html>`
}

/** One side as it is put into the page, with buttons for its sounds and a box for a typed answer. */
export function toShownSide(card: RenderedCard, side: Side, setting: Setting, typed: TypedState = 'wrong'): string {
  return fillPlayButtons(fillTypeBox(card[side], card, side, setting, typed))
}

function fillPlayButtons(html: string): string {
  const icon = '<svg class="playImage" viewBox="0 0 64 64"><circle cx="32" cy="32" r="29"/><path d="M57 32 19 52V12Z"/></svg>'
  return html.replace(/\[anki:play:[qa]:\d+\]/g, `<a class="replay-button replaybutton soundLink" href="#"><span>${icon}</span></a>`)
}

function fillTypeBox(html: string, card: RenderedCard, side: Side, setting: Setting, state: TypedState): string {
  const marker = /\[\[type:.+?\]\]/g
  if (!card.typed) return html.replace(marker, '')
  const font = 'style="font-family: \'Arial\'; font-size: 20px;"'
  if (side === 'question') return html.replace(marker, `<center><input type=text id=typeans ${font}></center>`)
  const compared = `<div ${font}>${card.typed[state]}</div>`
  if (setting.app === 'android') return html.replace(marker, compared)
  const moved = html.includes('<hr id=answer>') ? '<hr id=answer>' : ''
  return html.replace('<hr id=answer>', '').replace(marker, `${moved}${compared}`)
}

// What the two programs set before a note type's CSS, reduced to what can meet a card.
const desktopStyle = `
* { box-sizing: content-box }
:root { --canvas: #f5f5f5; --fg: #020202 }
:root.night-mode { --canvas: #2c2c2c; --fg: #fcfcfc; color-scheme: dark }
html { font-size: 15px }
body { margin: 20px; overflow-wrap: break-word; color: var(--fg); background: var(--canvas) }
body.nightMode { background-color: var(--canvas); color: var(--fg) }
hr { height: 1px; margin: 1em 0; border: none; background-color: #737373 }
img { max-width: 100%; max-height: 95vh }
li { text-align: start }
pre { text-align: left }
#typeans { width: 100%; box-sizing: border-box; line-height: 1.75 }
code#typeans { white-space: pre-wrap; font-variant-ligatures: none }
.typeGood { color: #000; background: #afa }
.typeBad { color: #000; background: #faa }
.typeMissed { color: #000; background: #ccc }
.replay-button { display: inline-flex; vertical-align: middle; margin: 3px; text-decoration: none }
.replay-button svg { width: 40px; height: 40px }
.replay-button svg circle { fill: #fff; stroke: #414141 }
.replay-button svg path { fill: #414141 }`

const androidStyle = `
body { margin: 0 0 30px; padding: 0 }
body.night_mode { color: #fff; background-color: #000 }
#content { margin: .5em }
.typeGood { background-color: #0f0 }
.typeBad { background-color: #f00 }
.typeMissed { background-color: #ccc }
#typeans { width: 100% }
.typePrompt { color: magenta }
.night_mode input#typeans { color: #fff; background-color: #000 }
.night_mode .typeGood { background-color: #508040 }
.night_mode .typeBad { background-color: #905050 }
img { max-width: 100%; max-height: 90% }
.replaybutton { text-decoration: none }
.replaybutton span { display: inline-block; padding: 5px; vertical-align: middle }
.replaybutton span svg { width: 1em; height: 1em; min-width: 32px; min-height: 32px; fill: #000 }
.night_mode .replaybutton svg { fill: #fff }`

const mathJax = `<script>window.MathJax = {
  tex: { displayMath: [['\\\\[', '\\\\]']], processEscapes: false, processEnvironments: false, processRefs: false,
    packages: { '[+]': ['noerrors', 'mathtools'], '[-]': ['textmacros'] } },
  loader: { load: ['[tex]/noerrors', '[tex]/mathtools'], paths: { mathjax: '/mathjax' } }
}</script><script src="/mathjax/tex-chtml-full.js"></script>`
