import { hasFormulas } from '../has-formulas.js'
import { drawFormulas } from './draw-formulas.js'
import { fillBox, withoutBox } from './fill-box.js'
import { setUpOcclusion } from './occlusion.js'
import type { ShownSide, ToCard } from './protocol.js'

/** No element of a shadow tree is a body, and it sees no style of the document. */
const printStyle = `
.card { margin: 0; padding: 4mm; background: none; }
img { max-width: 100%; }
pre, pre code { white-space: pre-wrap !important; overflow-wrap: anywhere; }
.card:has(#image-occlusion-canvas) #toggle { display: none !important; }
#image-occlusion-container { position: relative; }
#image-occlusion-container img { display: block; width: 100%; height: 100%; max-height: none; }
#image-occlusion-canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
`

/** Puts all cards on the page, each question beside its answer, each with the CSS of its note type for itself, and prints it. */
export async function printAll({ title, cards }: ToCard & { readonly type: 'print' }): Promise<void> {
  document.title = title
  document.documentElement.classList.add('printed')
  const sides: HTMLElement[] = []
  const rows = cards.map(({ question, answer }) => {
    const row = document.createElement('div')
    row.className = 'pair'
    for (const side of [question, answer]) {
      const shown = toSide(side)
      row.append(shown.host)
      sides.push(shown.body)
    }
    return row
  })
  document.body.className = ''
  document.body.replaceChildren(...rows)
  if (cards.some(({ answer }) => hasFormulas(answer.html))) {
    const mathJax = await drawFormulas(sides)
    const css = [...(mathJax?.chtmlStylesheet().sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    // The style sheet of formulas stands in the document, of which a shadow tree sees the fonts alone.
    for (const side of sides) if (side.parentNode instanceof ShadowRoot) side.parentNode.adoptedStyleSheets = [sheet]
  }
  await Promise.all([...sides.flatMap((side) => [...side.querySelectorAll('img')])].map((image) => image.decode().catch(() => {})))
  // Paper has more dots than a screen.
  for (const side of sides) if (side.parentNode instanceof ShadowRoot) await setUpOcclusion(side.parentNode, 3)
  await document.fonts.ready
  print()
}

function toSide(shown: ShownSide): { readonly host: HTMLElement; readonly body: HTMLElement } {
  const { side, html, css, ordinal } = shown
  const host = document.createElement('div')
  host.className = 'side'
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = `${css}\n${printStyle}`
  const body = document.createElement('div')
  body.className = `card card${ordinal + 1}`
  // Nothing can be typed on paper, nor heard.
  const text = (side === 'answer' ? fillBox(shown, '') : withoutBox(html)).replace(/\[anki:play:[qa]:\d+\]/g, '')
  body.innerHTML = `<div id="qa" dir="auto">${text}</div>`
  // Nor is paper pressed.
  if (side === 'answer') for (const details of body.querySelectorAll('details')) details.open = true
  for (const script of body.querySelectorAll('script')) script.remove()
  root.append(style, body)
  return { host, body }
}
