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
    if (!element || words === '' || element.closest('style, script, mjx-container') || getComputedStyle(element).visibility === 'hidden') continue
    const range = document.createRange()
    range.selectNodeContents(node)
    pieces.push({ element, words, boxes: () => [...range.getClientRects()].filter(({ width }) => width > 1) })
  }
  for (const element of page.querySelectorAll('mjx-container, img'))
    pieces.push({ element, words: element.tagName.toLowerCase(), boxes: () => [...element.getClientRects()].slice(0, 1) })

  const scrollers = [...page.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    if (element.closest('mjx-container')?.contains(element) && element.tagName !== 'MJX-CONTAINER') return false
    if (/hidden|auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1 && !element.matches('.trail bdi'))
      faults.add(`${element.tagName.toLowerCase()}.${element.className} is cut off by ${element.scrollHeight - element.clientHeight} px below`)
    return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
  })
  for (const scroller of scrollers) {
    const inside = pieces.filter(({ element }) => scroller.contains(element) && element !== scroller)
    const seen = new Set<object>()
    const end = scroller.scrollWidth - scroller.clientWidth
    const sign = getComputedStyle(scroller).direction === 'rtl' ? -1 : 1
    scroller.scrollIntoView({ block: 'center' })
    for (let step = 0; step <= 8; step += 1) {
      scroller.scrollLeft = (sign * end * step) / 8
      const view = scroller.getBoundingClientRect()
      for (const piece of inside) {
        const boxes = piece.boxes()
        const isSeen = boxes.every((box) => {
          const [left, right, y] = [box.left + 1, box.right - 1, box.top + box.height / 2]
          if (left < view.left - 1 || right > view.right + 1) return box.width > view.width && right > view.left && left < view.right
          return [left, right].every((x) => {
            const met = document.elementFromPoint(x, y)
            return y < 0 || y > innerHeight || (met !== null && (piece.element.contains(met) || met.contains(piece.element)))
          })
        })
        if (isSeen) seen.add(piece)
      }
    }
    scroller.scrollLeft = 0
    for (const piece of inside) if (!seen.has(piece)) faults.add(`"${piece.words.slice(0, 40)}" never comes into sight, wherever its box is scrolled`)
  }
  window.scrollTo(0, 0)

  const loose = pieces.filter(({ element }) => !scrollers.some((scroller) => scroller.contains(element)))
  const boxes = loose.flatMap(({ element, words, boxes }) => boxes().map((box) => ({ element, words, box })))
  for (const { element, words, box } of boxes) {
    for (let at: Element | null = element; at && at !== page; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at)
      const view = at.getBoundingClientRect()
      const isCut = overflowX !== 'visible' && !at.matches('.trail bdi') && at.tagName !== 'IMG' && (box.right > view.right + 2 || box.left < view.left - 2)
      if (isCut) faults.add(`"${words.slice(0, 40)}" is cut off by ${at.tagName.toLowerCase()}.${at.className}`)
    }
    if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) faults.add(`"${words.slice(0, 40)}" reaches out of the window`)
  }
  boxes.sort((one, other) => one.box.top - other.box.top)
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      if (other.box.top > one.box.bottom) break
      if (one.element.contains(other.element) && one.element !== other.element && other.element.tagName === 'IMG') continue
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (width > 2 && height > 0.3 * Math.min(one.box.height, other.box.height))
        faults.add(`"${one.words.slice(0, 30)}" lies on "${other.words.slice(0, 30)}" by ${Math.round(height)} px`)
    }
  })
  return [...faults]
}
