import { byId } from './element.js'

/** On a narrow screen the list lies over the card. */
export function openMenu(): void {
  document.documentElement.classList.add('menu')
  byId('menu').setAttribute('aria-expanded', 'true')
}

/** Gives the focus back where it was in what goes. */
export function closeMenu(): void {
  if (!document.documentElement.classList.contains('menu')) return
  const isLost = byId('side').contains(document.activeElement)
  document.documentElement.classList.remove('menu')
  byId('menu').setAttribute('aria-expanded', 'false')
  if (isLost) byId('menu').focus()
}
