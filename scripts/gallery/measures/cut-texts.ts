/** Runs in the page: words that are cut off, lie on others, or that no scrolling of their table, code or formula brings into sight. */
export function cutTexts(): string[] {
  const faults = new Set<string>()
  const page = document.getElementById('qa') ?? document.body
  const pieces: { element: Element; words: string; boxes: () => DOMRect[] }[] = []
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode
    const element = node.parentElement
    const words = (node.textContent ?? '').trim()
    if (!element || words === '' || element.closest('style, script, mjx-container') || getComputedStyle(element).visibility === 'hidden')
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const clip = element.closest('.trail bdi')?.getBoundingClientRect()
    const inSight = (box: DOMRect) =>
      clip
        ? new DOMRect(Math.max(box.left, clip.left), box.top, Math.min(box.right, clip.right) - Math.max(box.left, clip.left), box.height)
        : box
    pieces.push({ element, words, boxes: () => [...range.getClientRects()].map(inSight).filter(({ width }) => width > 1) })
  }
  for (const element of page.querySelectorAll('mjx-container, img'))
    pieces.push({ element, words: element.tagName.toLowerCase(), boxes: () => [...element.getClientRects()].slice(0, 1) })

  const scrollers = [...page.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    if (element.closest('mjx-container')?.contains(element) && element.tagName !== 'MJX-CONTAINER') return false
    if (/hidden|auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1 && !element.matches('.trail bdi'))
      faults.add(
        `${element.tagName.toLowerCase()}.${element.className} is cut off by ${element.scrollHeight - element.clientHeight} px below`
      )
    return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
  })
  for (const scroller of scrollers) {
    const inside = pieces.filter(({ element }) => scroller.contains(element) && element !== scroller)
    const isRightToLeft = getComputedStyle(scroller).direction === 'rtl'
    scroller.scrollIntoView({ block: 'center' })
    for (const piece of inside) {
      const isSeen = piece.boxes().every((_, index) => {
        const at = () => piece.boxes()[index] ?? new DOMRect()
        const view = scroller.getBoundingClientRect()
        scroller.scrollLeft += isRightToLeft ? at().left - view.left - 2 : at().right - view.right + 2
        const box = at()
        const y = box.top + box.height / 2
        if (box.width > view.width - 2 || y < 0 || y > innerHeight) return true
        if (box.left < view.left - 1 || box.right > view.right + 1) return false
        return [box.left + 1, box.right - 1].every((x) => {
          const met = document.elementFromPoint(x, y)
          return met !== null && (piece.element.contains(met) || met.contains(piece.element))
        })
      })
      if (!isSeen) faults.add(`"${piece.words.slice(0, 40)}" never comes into sight, wherever its box is scrolled`)
    }
    scroller.scrollLeft = 0
  }
  window.scrollTo(0, 0)

  const loose = pieces.filter(({ element }) => !scrollers.some((scroller) => scroller.contains(element)))
  const pen = document.createElement('canvas').getContext('2d')
  /** From the top to the bottom of the letters: a font's own box may be twice as high. */
  const toInk = (element: Element, words: string, box: DOMRect) => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element)
    if (!pen || element.matches('mjx-container, img')) return box
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
    const ink = pen.measureText(words)
    const line = box.top + (box.height * ink.fontBoundingBoxAscent) / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent)
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = ink
    return new DOMRect(box.left, line - up, box.width, up + down)
  }
  const boxes = loose.flatMap(({ element, words, boxes }) => boxes().map((box) => ({ element, words, box: toInk(element, words, box) })))
  for (const { element, words, box } of boxes) {
    for (let at: Element | null = element; at && at !== page; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at)
      const view = at.getBoundingClientRect()
      const isCut =
        overflowX !== 'visible' &&
        !at.matches('.trail bdi') &&
        at.tagName !== 'IMG' &&
        (box.right > view.right + 2 || box.left < view.left - 2)
      if (isCut) faults.add(`"${words.slice(0, 40)}" is cut off by ${at.tagName.toLowerCase()}.${at.className}`)
    }
    if (box.left < -1 || box.right > document.documentElement.clientWidth + 1)
      faults.add(`"${words.slice(0, 40)}" reaches out of the window`)
  }
  boxes.sort((one, other) => one.box.top - other.box.top)
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      if (other.box.top > one.box.bottom) break
      if (one.element === other.element) continue
      const isRuby = (one.element.closest('ruby') ?? other.element.closest('ruby')) !== null
      // The space of a ruby goes beyond its letters, over which what follows may begin.
      if (isRuby && Math.abs(one.box.bottom - other.box.bottom) < one.box.height / 2) continue
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (width > 2 && height > 2)
        faults.add(`"${one.words.slice(0, 30)}" lies on "${other.words.slice(0, 30)}" by ${Math.round(height)} px`)
    }
  })
  return [...faults]
}
