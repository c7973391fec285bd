import { element } from './element.js'

/** Fills a list of choices with each value that is there, and how often it is. */
export function fillChoices(select: HTMLElement, all: string, values: readonly string[], chosen: string): void {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const names = [...counts.keys()].sort()
  const options = names.map((name) => element('option', { value: name, selected: name === chosen }, `${name} (${counts.get(name) ?? 0})`))
  select.replaceChildren(element('option', { value: '' }, all), ...options)
  select.hidden = names.length === 0
}
