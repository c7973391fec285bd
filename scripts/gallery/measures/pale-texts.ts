/** Runs in the page: texts and glyphs of formulas with a contrast below 4.5:1 to what is painted under them, or smaller than 10 px. */
export function paleTexts(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (colour: string) =>
    channels(colour)
      .slice(0, 3)
      .map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0)
  const groundOf = (from: Element | null): string => {
    for (let at = from; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if ((channels(backgroundColor)[3] ?? 1) === 1) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const faults = new Set<string>()
  const judge = (element: Element, words: string) => {
    const style = getComputedStyle(element)
    if (element.getClientRects().length === 0 || style.visibility === 'hidden') return
    const [low = 0, high = 0] = [luminance(style.color), luminance(groundOf(element))].sort((a, b) => a - b)
    const ratio = (high + 0.05) / (low + 0.05)
    if (ratio < 4.5) faults.add(`"${words.slice(0, 40)}" has a contrast of ${ratio.toFixed(2)}`)
    if (Number.parseFloat(style.fontSize) < 10 && !element.closest('mjx-container'))
      faults.add(`"${words.slice(0, 40)}" is ${style.fontSize} high`)
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement
    const words = texts.currentNode.textContent?.trim() ?? ''
    if (parent && words !== '' && !parent.closest('style, script')) judge(parent, words)
  }
  for (const glyph of document.querySelectorAll('#qa mjx-c')) judge(glyph, 'a formula')
  return [...faults]
}
