type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>

/** An element with attributes, handlers (`onclick`) and content. Texts are texts: nothing that comes from notes is read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value as EventListener)
    else if (value === true) made.setAttribute(key, '')
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value))
  }
  made.append(...content.filter((each) => each !== undefined))
  return made
}

/** The element of an id, which the page has. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id)
  if (!found) throw new Error(`No element ${id}`)
  return found as Kind
}
