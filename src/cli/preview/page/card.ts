import { hasFormulas } from '../has-formulas.js'
import { drawFormulas } from './draw-formulas.js'
import { fillBox } from './fill-box.js'
import { setUpOcclusion } from './occlusion.js'
import { printAll } from './print-all.js'
import type { FromCard, ShownSide, ToCard } from './protocol.js'
import { toPlayButtons } from './to-play-buttons.js'

// What templates call in Anki's own page.
Object.assign(window, { anki: { imageOcclusion: { setup: () => setUpOcclusion(document) } } })

// Cards say themselves in which language they are.
document.documentElement.lang = ''

const tell = (message: FromCard) => parent.postMessage(message, '*')
let given = ''

/** Puts a side into the page, as Anki's reviewer does. */
async function show(shown: ShownSide, night: boolean): Promise<void> {
  const { side, html, css, ordinal, top } = shown
  const qa = document.getElementById('qa')
  if (!qa) return
  setNight(night)
  document.body.className = `card card${ordinal + 1} isLin${night ? ' nightMode night_mode' : ''}`
  const box = document.querySelector<HTMLInputElement>('input#typeans')
  if (box) given = box.value
  qa.innerHTML = `<style>${css}</style>${toPlayButtons(fillBox(shown, given))}`
  runScripts(qa)
  if (hasFormulas(html)) await drawFormulas([qa])
  const answer = side === 'answer' ? document.getElementById('answer') : null
  if (answer && top === undefined) answer.scrollIntoView()
  else scrollTo(0, top ?? 0)
  tellShown()
}

const tellShown = () => tell({ type: 'shown', ground: getComputedStyle(document.body).backgroundColor })

function setNight(night: boolean): void {
  document.documentElement.classList.toggle('night-mode', night)
  document.documentElement.dataset['bsTheme'] = night ? 'dark' : 'light'
  document.body.classList.toggle('nightMode', night)
  document.body.classList.toggle('night_mode', night)
}

/** What is set as HTML runs no scripts, so each is made anew. */
function runScripts(qa: HTMLElement): void {
  for (const old of qa.querySelectorAll('script')) {
    const script = document.createElement('script')
    for (const { name, value } of old.attributes) script.setAttribute(name, value)
    script.append(old.textContent ?? '')
    old.replaceWith(script)
  }
}

addEventListener('message', ({ source, data }: MessageEvent<ToCard>) => {
  if (source !== parent) return
  if (data.type === 'show') void show(data.shown, data.night)
  else if (data.type === 'night') {
    setNight(data.night)
    tellShown()
  } else if (data.type === 'print') void printAll(data)
})

const used = 'a, button, input, select, textarea, summary, label, audio, video'

addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLElement>('[data-play]') : null
  const [side, index] = link?.dataset['play']?.split(':') ?? []
  if (side !== undefined) tell({ type: 'play', side: side === 'q' ? 'q' : 'a', index: Number(index) })
  else if (target instanceof Element && !target.closest(used) && getSelection()?.isCollapsed !== false) tell({ type: 'tap' })
})

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  // No link leads out of a card here: a frame that goes elsewhere is a card no more.
  if (link) event.preventDefault()
})

addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey) return
  const isTyping = target instanceof Element && target.matches('input, select, textarea')
  if (isTyping && key !== 'Enter') return
  if (target instanceof Element && target.matches('button, a, summary') && (key === ' ' || key === 'Enter')) return
  if (key === ' ') event.preventDefault()
  tell({ type: 'key', key })
})

addEventListener('scroll', () => tell({ type: 'scrolled', top: scrollY }), { passive: true })

addEventListener('DOMContentLoaded', () => tell({ type: 'ready' }))
