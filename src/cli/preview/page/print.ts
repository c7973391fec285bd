import type { PreviewCard, PreviewData } from '../preview-data.js'
import type { FromCard, ToCard } from './protocol.js'
import { createFrame, toShown } from './stage.js'

/** Prints cards, each question beside its answer, from a frame that is of nobody's origin either. */
export function printCards(cards: readonly PreviewCard[], data: PreviewData, address: string): void {
  const frame = createFrame(address, 'Cards to print', true)
  frame.className = 'print'
  document.querySelector('iframe.print')?.remove()
  const message: ToCard = {
    type: 'print',
    title: data.title,
    cards: cards.map((card) => ({ question: toShown(card, 'question', data), answer: toShown(card, 'answer', data) }))
  }
  window.addEventListener('message', function start({ source, data: { type } }: MessageEvent<FromCard>) {
    if (source !== frame.contentWindow || type !== 'ready') return
    window.removeEventListener('message', start)
    frame.contentWindow?.postMessage(message, '*')
  })
  document.body.append(frame)
}
