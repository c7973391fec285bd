/** What a card must never do to who reviews it. */
export type HarmKind = 'script' | 'request' | 'navigation' | 'overlay' | 'second id'

export interface Harm {
  readonly kind: HarmKind
  readonly what: string
}

/** A side of a card, as Anki hands it to its reviewer. */
export interface Shown {
  readonly question: string
  readonly answer: string
  readonly bodyClass: string
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface Watch {
  /** Shows both sides as the reviewer does, a question only where the answer does not show it again, and does what a person might. */
  judge(card: Shown): Promise<Harm[]>
  /** Shows the answer alone, and gives a point in each thing that is there to be clicked. */
  showAnswer(card: Shown): Promise<Point[]>
  /** What happened since the last call. */
  harms(): Promise<Harm[]>
}

declare global {
  interface Window {
    readonly _showQuestion: (question: string, answer: string, bodyClass: string) => void
    readonly _showAnswer: (answer: string, bodyClass: string) => void
    readonly _queueAction: (action: () => void) => void
    watch: Watch
  }
}

/** Runs in the page before anything else: it stands alone. Scripts and requests are told by the page's policy, which blocks none. */
export function watchHarm(): void {
  let told: Harm[] = []
  const tell = (kind: HarmKind, what: string) => told.push({ kind, what: what.slice(0, 200) })

  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    Object.defineProperty(window, name, { value: (...given: unknown[]) => tell('script', `${name}(${given})`) })
  const bridge = (command: string) => /^(?:updateToolbar|repaintNeeded|domDone)$/.test(command) || tell('script', `pycmd(${command})`)
  Object.assign(window, { pycmd: bridge, bridgeCommand: bridge })
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    tell(effectiveDirective.startsWith('script-src') ? 'script' : 'request', `${effectiveDirective} ${blockedURI} ${sample}`)
  )
  window.navigation.addEventListener('navigate', (event) => {
    if (event.hashChange) return
    tell('navigation', event.destination.url)
    event.preventDefault()
  })
  /** A link that leads to another site or a mailbox is what it looks like, and Anki hands it to the browser. */
  const isHonest = (link: Element) => {
    const given = link.getAttribute('href') ?? ''
    if (!URL.canParse(given, document.baseURI)) return true
    const { protocol, origin, href } = new URL(given, document.baseURI)
    if (given.startsWith('#') || href.startsWith(`${location.href.replace(/#.*/, '')}#`)) return true
    return protocol === 'mailto:' || (/^https?:$/.test(protocol) && origin !== location.origin)
  }
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (link && isHonest(link)) event.preventDefault()
    },
    true
  )

  const wait = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const shown = () => new Promise<void>((resolve) => window._queueAction(resolve))
  const card = () => document.getElementById('qa') ?? document.body

  function grid(left: number, top: number, right: number, bottom: number, step: number): Point[] {
    const points: Point[] = []
    for (let y = top + 5; y < bottom; y += step) for (let x = left + 5; x < right; x += step) points.push({ x, y })
    return points
  }

  /** A card that reaches beyond its box, stays in sight wherever one scrolls, bears a name of Anki's, or leads where no card may lead. */
  function look() {
    const { left, top, right, bottom } = card().getBoundingClientRect()
    const isOutside = ({ x, y }: Point) => x < left - 4 || x > right + 4 || y < top - 4 || y > bottom + 4
    for (const point of grid(0, 0, innerWidth, innerHeight, 45).filter(isOutside)) {
      const met = document.elementFromPoint(point.x, point.y)
      if (!met || met === document.body || met === document.documentElement) continue
      tell('overlay', `${met.outerHTML} at ${point.x},${point.y}`)
      break
    }
    for (const element of card().querySelectorAll('*'))
      if (getComputedStyle(element).position === 'fixed') tell('overlay', element.outerHTML)
    for (const id of ['qa', '_flag', '_mark', 'answer', 'typeans'])
      if (document.querySelectorAll(`[id="${id}"]`).length > 1) tell('second id', id)
    for (const link of card().querySelectorAll('[href]')) if (!isHonest(link)) tell('navigation', link.outerHTML)
    if (card().querySelector('iframe, frame, object, embed, form, base, link, meta')) tell('request', card().innerHTML)
  }

  /** Each element is what some point of the card would meet; those of a formula may show on hover alone. */
  function touch() {
    for (const details of card().querySelectorAll('details')) details.open = true
    const elements = [...card().querySelectorAll('*')]
    for (const element of elements)
      for (const type of ['pointerover', 'mouseover', 'mouseenter', 'focus'])
        element.dispatchEvent(new MouseEvent(type, { bubbles: !/enter|focus$/.test(type), view: window }))
    look()
    for (const element of elements)
      for (const type of ['mousedown', 'click'])
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }))
  }

  async function harms(): Promise<Harm[]> {
    await wait()
    await wait()
    const found = told
    told = []
    return found
  }

  window.watch = {
    async judge({ question, answer, bodyClass }) {
      if (!answer.includes(question.replace(/^<style>[\s\S]*?<\/style>/, ''))) {
        window._showQuestion(question, answer, bodyClass)
        await shown()
        touch()
      }
      window._showAnswer(answer, bodyClass)
      await shown()
      touch()
      return harms()
    },
    async showAnswer({ answer, bodyClass }) {
      window._showAnswer(answer, bodyClass)
      await shown()
      for (const details of card().querySelectorAll('details')) details.open = true
      const { left, top, right, bottom } = card().getBoundingClientRect()
      const met = new Map<Element, Point>()
      for (const point of grid(left, top, Math.min(right, innerWidth), Math.min(bottom, innerHeight), 15)) {
        const element = document.elementFromPoint(point.x, point.y)
        if (element && !met.has(element)) met.set(element, point)
      }
      return [...met.values()]
    },
    harms
  }
}
