import type { PreviewCard, PreviewData } from '../preview-data.js'
import { element } from './element.js'
import type { FromCard, ShownSide, ToCard } from './protocol.js'

export interface StageEvents {
  onTap(): void
  onKey(key: string): unknown
  onPlay(side: 'q' | 'a', index: number): void
}

/** How one side of a card is shown. */
export function toShown(card: PreviewCard, side: 'question' | 'answer', { styles }: PreviewData): ShownSide {
  const { ordinal, typed } = card
  return { side, html: card[side], css: styles[card.style] ?? '', ordinal, ...(typed && { typed }) }
}

/**
 * A frame without an origin: what a card's script does stays in it. Of a page that was opened as a file every file is of an origin of its
 * own, and nothing without one may load files beside it.
 */
export function createFrame(cards: string, title: string, mayPrint = false): HTMLIFrameElement {
  const allowed = ['allow-scripts', location.protocol === 'file:' && 'allow-same-origin', mayPrint && 'allow-modals']
  return element('iframe', { sandbox: allowed.filter(Boolean).join(' '), src: `${cards}card.html`, title })
}

/**
 * The place in which one card is shown. Each card has a frame of its own, as what its script has done to the last one must not stay; the old
 * one stays in sight until the new one stands.
 */
export function createStage(place: HTMLElement, cards: string, events: StageEvents) {
  let frame: HTMLIFrameElement | undefined
  let coming: { readonly frame: HTMLIFrameElement; message: ToCard; isReady?: true } | undefined
  let shownId: string | undefined
  let last = ''
  let top: number | undefined

  const post = (target: HTMLIFrameElement, message: ToCard) => target.contentWindow?.postMessage(message, '*')

  // What a frame does not paint itself, as beside its scroll bar, has the card's colour, too.
  const setGround = ({ ground }: FromCard & { readonly type: 'shown' }) => place.style.setProperty('background-color', String(ground))

  window.addEventListener('message', ({ source, data }: MessageEvent<FromCard>) => {
    if (coming && source === coming.frame.contentWindow) {
      if (data.type === 'ready') {
        coming.isReady = true
        post(coming.frame, coming.message)
      } else if (data.type === 'shown') {
        frame?.remove()
        frame = coming.frame
        frame.classList.remove('coming')
        coming = undefined
        setGround(data)
      }
      return
    }
    if (!frame || source !== frame.contentWindow) return
    if (typeof data !== 'object' || data === null) return
    if (data.type === 'shown') setGround(data)
    else if (data.type === 'scrolled') top = Number.isFinite(data.top) ? data.top : undefined
    // A press in a frame counts as one in the page; a script that says so is none.
    else if (navigator.userActivation?.isActive === false) return
    else if (data.type === 'tap') events.onTap()
    else if (data.type === 'key' && typeof data.key === 'string') events.onKey(data.key)
    else if (data.type === 'play' && Number.isInteger(data.index)) events.onPlay(data.side === 'q' ? 'q' : 'a', data.index)
  })

  return {
    /** Shows a side; `isFresh`: a card that is shown already, and has changed, is shown anew, as far down as it was scrolled. */
    show(
      card: PreviewCard,
      side: 'question' | 'answer',
      data: PreviewData,
      { night, isFresh }: { readonly night: boolean; readonly isFresh: boolean }
    ) {
      const shown = toShown(card, side, data)
      const isChanged = last !== JSON.stringify(shown)
      last = JSON.stringify(shown)
      const isSame = shownId === card.id
      const title = `${side === 'question' ? 'Question' : 'Answer'}: ${card.text}`
      if (isSame && !isChanged) return
      if (!isSame || !isFresh) top = undefined
      const message: ToCard = { type: 'show', shown: top === undefined ? shown : { ...shown, top }, night }
      if (isSame && !isFresh && (coming ?? frame)) {
        if (coming) coming.message = message
        // A frame that is ready has been sent the question, and asks for nothing more.
        const told = coming ? coming.isReady && coming.frame : frame
        if (told) post(told, message)
        ;(coming?.frame ?? frame)?.setAttribute('title', title)
        return
      }
      coming?.frame.remove()
      coming = { frame: createFrame(cards, title), message }
      coming.frame.classList.add('coming')
      shownId = card.id
      place.append(coming.frame)
    },
    night(night: boolean) {
      if (frame) post(frame, { type: 'night', night })
    },
    clear() {
      frame?.remove()
      coming?.frame.remove()
      frame = undefined
      coming = undefined
      shownId = undefined
      last = ''
    }
  }
}
