/** A piece of the question and where it stands, in CSS pixels of the document. */
export interface Place {
  readonly words: string
  readonly x: number
  readonly y: number
}

export interface Places {
  readonly places: Place[]
  /** How far the window was scrolled although the answer begins in its upper half. */
  readonly scrolled: number
}

/**
 * Runs in the page: where the parts of the question stand, on either side.
 * What follows a gap of words is left out, since its line flows on; what follows one of a picture is not.
 * A line in which a formula is hidden is left out, since only MathJax knows how high that is.
 */
export function placesOf(): Places {
  const places: Place[] = []
  const add = (words: string, { x, y }: { x: number; y: number }) =>
    places.push({ words, x: Math.round(x + scrollX), y: Math.round(y + scrollY) })
  const isShown = (element: Element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
  const formulas = ':is([data-cloze*="\\\\("], [data-cloze*="\\\\["], :has(mjx-container))'
  const lines = [...document.querySelectorAll(`.cloze${formulas}`)].flatMap((gap) => gap.closest('p, li, dd, td') ?? [])
  const scope = '.context, .title, .front .question, .text, .back .options'
  for (const part of document.querySelectorAll(scope)) {
    let isAfterGap = false
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node instanceof Element ? node : node.parentElement
      if (!element || !isShown(element)) continue
      const gap = element.closest('.cloze')
      if (gap && !gap.matches('[data-cloze^="<img"]') && !gap.querySelector('img')) isAfterGap = true
      if (gap || isAfterGap || element.closest('.type, style, .hint > :not(summary)') || lines.some((line) => line.contains(element)))
        continue
      if (node instanceof Element) {
        if (node.matches('img, mjx-container')) add(node.tagName.toLowerCase(), node.getBoundingClientRect())
        continue
      }
      if (element.closest('mjx-container') || (node.textContent ?? '').trim() === '') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const [box] = range.getClientRects()
      if (box) add((node.textContent ?? '').trim().slice(0, 40), box)
    }
  }
  const rule = document.getElementById('answer')
  const isNear = rule === null || rule.getBoundingClientRect().y + scrollY <= innerHeight / 2
  return { places, scrolled: isNear ? scrollY : 0 }
}
