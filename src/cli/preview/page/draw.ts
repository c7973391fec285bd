import type { createCardList } from './card-list.js'
import { byId, element } from './element.js'
import { placeLink } from './place-link.js'
import { withCode } from './reports.js'
import type { createStage } from './stage.js'
import type { State } from './state.js'

/** What draws a part of the page by itself. */
export interface Views {
  readonly list: ReturnType<typeof createCardList>
  readonly stage: ReturnType<typeof createStage>
}

const drawnByBrowser = 'Formulas are drawn by the browser: npm install mathjax@3 beside the notes draws them as Anki does.'

/** By day or night, as on a phone or a desktop. */
export function drawView({ night, phone }: State, { stage }: Views): void {
  document.documentElement.classList.toggle('night', night)
  document.documentElement.classList.toggle('as-phone', phone)
  byId('night').setAttribute('aria-pressed', String(night))
  byId('phone').setAttribute('aria-pressed', String(phone))
  stage.night(night)
}

/** What is worse than the card that is looked at: that the page shows an old state, or what keeps notes from becoming cards. */
export function drawBanner({ failure, data }: State): void {
  const errors = data.problems.filter(({ severity }) => severity === 'error')
  const [first] = errors
  const banner = byId('banner')
  banner.hidden = failure === '' && !first
  if (failure !== '') banner.replaceChildren(...withCode(failure))
  else if (first) {
    const more = errors.length > 1 ? ` and ${errors.length - 1} more` : ''
    banner.replaceChildren(...withCode(first.sentence), ' ', placeLink(first.place, data.editor), more)
  }
}

/** Draws the card and what is said of it; `isFresh`: also where the same card was shown before. */
export function drawCard({ data, listed, current, side, night }: State, { list, stage }: Views, isFresh: boolean): void {
  list.mark(current)
  byId('none').hidden = current !== undefined
  byId('controls').hidden = current === undefined
  const where = byId('where')
  where.replaceChildren()
  if (!current) {
    stage.clear()
    return
  }
  const facts = [current.deck.replaceAll('::', ' › '), ...current.tags.map((tag) => `#${tag}`)]
  where.append(element('span', { class: 'facts', dir: 'auto' }, facts.join('  ')), placeLink(current.place, data.editor))
  if (data.formulas === 'browser' && current.answer.includes('<math')) where.append(element('span', { class: 'facts' }, drawnByBrowser))
  stage.show(current, side, data, { night, isFresh })
  byId('answer').textContent = side === 'question' ? 'Show answer' : 'Next card'
  const index = listed.findIndex(({ id }) => id === current.id)
  const name = side === 'question' ? 'Question' : 'Answer'
  byId('position').textContent = index === -1 ? 'Not listed' : `${name} ${index + 1} of ${listed.length}`
  say(side === 'question' ? `Question: ${current.text}` : 'Answer')
}

/** Tells a screen reader where it is; the frame of the card tells the answer. */
function say(sentence: string): void {
  if (byId('said').textContent !== sentence) byId('said').textContent = sentence
}
