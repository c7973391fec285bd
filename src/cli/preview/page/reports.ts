import type { DiffPart } from '../../parts-of-diff.js'
import type { PreviewCard, PreviewChange, PreviewData, PreviewProblem, PreviewTodo } from '../preview-data.js'
import { element } from './element.js'
import { placeLink } from './place-link.js'
import { cardAt, cardsOf } from './state.js'

export type OnCard = (card: PreviewCard) => void

/** What is wrong with the notes, the worst first. */
export function toProblems(data: PreviewData, onCard: OnCard): HTMLElement {
  const { problems } = data
  if (problems.length === 0) return element('p', { class: 'empty' }, 'Nothing to tell: the notes are well.')
  return element('ul', { class: 'report' }, ...problems.map((problem) => element('li', {}, ...toProblem(problem, data, onCard))))
}

function toProblem({ severity, sentence, rule, place }: PreviewProblem, data: PreviewData, onCard: OnCard): HTMLElement[] {
  const card = cardAt(place, data)
  return [
    element(
      'p',
      { class: 'sentence', dir: 'auto' },
      element('span', { class: `severity ${severity}` }, severity),
      ' ',
      ...withCode(sentence)
    ),
    element(
      'p',
      { class: 'facts' },
      placeLink(place, data.editor),
      element('code', { title: `build-deck explain ${rule}` }, rule),
      card && showButton(() => onCard(card))
    )
  ]
}

const showButton = (onShow: () => void) => element('button', { type: 'button', class: 'show', onclick: onShow }, 'Show card')

/** What stands between back quotes is code. */
export const withCode = (sentence: string) =>
  sentence.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part))

/** What the next build would change, and what then is to be done in Anki. */
export function toChanges(data: PreviewData, onCard: OnCard): HTMLElement {
  const { changed, todo, isFirst } = data
  const sentence = isFirst
    ? 'These notes were not built yet: every card is new.'
    : changed.length === 0
      ? 'A build would change nothing.'
      : data.changes
  // Each of a first build is new, which needs no list.
  const listed = isFirst ? [] : changed
  return element(
    'div',
    {},
    element('p', { class: 'summary' }, sentence),
    ...toTodo(todo),
    element('ul', { class: 'report' }, ...listed.map((change) => element('li', {}, ...toChange(change, data, onCard))))
  )
}

function toTodo(todo: readonly PreviewTodo[]): HTMLElement[] {
  return [true, false].flatMap((isBeforeImport) => {
    const items = todo.filter((item) => item.isBeforeImport === isBeforeImport)
    if (items.length === 0) return []
    return [
      element('h3', {}, isBeforeImport ? 'In Anki, before importing' : 'In Anki, after importing'),
      element('ul', { class: 'todo' }, ...items.map(toTodoItem))
    ]
  })
}

function toTodoItem({ sentence, searches }: PreviewTodo): HTMLElement {
  const boxes = searches.map((search) =>
    element('input', { readonly: true, value: search, 'aria-label': 'Search for the browser of Anki', onfocus: select })
  )
  return element('li', {}, element('p', {}, ...withCode(sentence)), ...boxes)
}

function select({ target }: FocusEvent): void {
  if (target instanceof HTMLInputElement) target.select()
}

function toChange({ kind, guid, place, front, differences }: PreviewChange, data: PreviewData, onCard: OnCard): HTMLElement[] {
  const show = () => {
    const [card] = cardsOf(guid, data)
    if (card) onCard(card)
  }
  const lines = differences.map(({ name, parts }) =>
    element('p', { class: 'difference', dir: 'auto' }, element('span', { class: 'name' }, name), ' ', ...toDiff(parts))
  )
  return [
    element('p', { class: 'sentence', dir: 'auto' }, element('span', { class: `state ${kind}` }, kind), ' ', ...toDiff(front)),
    ...lines,
    element('p', { class: 'facts' }, placeLink(place, data.editor), kind === 'removed' ? undefined : showButton(show))
  ]
}

const toDiff = (parts: readonly DiffPart[]) =>
  parts.map(({ text, is }) => (is === 'same' ? element('span', {}, text) : element(is === 'added' ? 'ins' : 'del', {}, text)))
