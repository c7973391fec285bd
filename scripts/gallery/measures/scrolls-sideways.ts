/** Runs in the page: whether the page itself scrolls sideways, and what reaches furthest. */
export function scrollsSideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const reaches = (element: Element) => element.getBoundingClientRect().right > clientWidth || element.getBoundingClientRect().left < 0
  const wide = [...document.querySelectorAll('#qa *')].filter(reaches).map((element) => `${element.tagName}.${element.className}`)
  return [`the page is ${scrollWidth} px wide in a window of ${clientWidth} (${wide.slice(0, 3).join(', ')})`]
}
