// Each function runs in the page, so it can use nothing from outside itself.

/** Where the parts of the question are, options of a choice included, in CSS pixels of the window. */
export function placesOf(): string[] {
  const parts = '.context, .trail, .topic, .title, .front .ask, .text .ask, .front .question .line, .front .cue, .options > li, .text'
  return [...document.querySelectorAll<HTMLElement>(parts)]
    .filter((part) => part.getClientRects().length > 0 && getComputedStyle(part).visibility === 'visible')
    .map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      const size = part.matches('.text') ? '' : ` ${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10}`
      return `${part.className || part.tagName.toLowerCase()} at ${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}${size}`.replace(
        'right at',
        'li at'
      )
    })
}

/** Whether the rule above the answer is in the lower half of the window, from where scrolling to it is a help. */
export function answerIsFarDown(): boolean {
  const rule = document.getElementById('answer')
  return rule !== null && rule.getBoundingClientRect().y > window.innerHeight / 2
}

/** Texts with a contrast below 4.5:1 to the ground that is painted under them. */
export function contrastsOf(): string[] {
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
  const pale: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement
    const words = texts.currentNode.textContent?.trim() ?? ''
    if (!parent || words === '' || parent.closest('style, script') || parent.getClientRects().length === 0) continue
    if (getComputedStyle(parent).visibility === 'hidden') continue
    const [low = 0, high = 0] = [luminance(getComputedStyle(parent).color), luminance(groundOf(parent))].sort((a, b) => a - b)
    const ratio = (high + 0.05) / (low + 0.05)
    if (ratio < 4.5) pale.push(`${words.slice(0, 40)} at ${ratio.toFixed(2)}`)
  }
  return pale
}

/** On an answer: the words that its question must not show. In an ordered list these are also the later items. */
export function hiddenBy(): string[] {
  const asked = [...document.querySelectorAll<HTMLElement>('.cloze')]
  const later = [...document.querySelectorAll<HTMLElement>('.items.ordered > .cloze ~ *')]
  return [...asked, ...later].map((gap) => gap.innerText.trim()).filter((words) => words !== '')
}

/** Things to tap that are lower than 44 px. */
export function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('summary, .options > li, #typeans, .replay-button')]
    .filter((target) => target.getBoundingClientRect().height < 44)
    .map((target) => `${target.tagName} ${target.className} of ${target.getBoundingClientRect().height} px`)
}
