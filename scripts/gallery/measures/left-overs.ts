/** Runs in the page: marks of Markdown, of Anki or of TeX that show as written outside code, and blocks that are empty. */
export function leftOvers(): string[] {
  const faults = new Set<string>()
  const texts = document.createTreeWalker(document.getElementById('qa') ?? document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement
    const words = texts.currentNode.textContent ?? ''
    if (!parent || parent.closest('style, script, code, pre, mjx-container, samp') || parent.getClientRects().length === 0) continue
    const mark = /==|\{\{|\}\}|\*\*|~~|\[\[|\]\]|::|%%|\[!|\\[([\])]|\$\$|&[a-z]+;|<\/?[a-z]|\[sound:|\[anki:|\{[.#]|[\uFDD0-\uFDEF]/.exec(
      words
    )
    if (mark) faults.add(`\`${mark[0]}\` is left over in "${words.trim().slice(0, 40)}"`)
  }
  for (const block of document.querySelectorAll<HTMLElement>('#qa :is(p, li, div.line, blockquote, .cue, .topic):empty'))
    if (getComputedStyle(block).display !== 'none') faults.add(`an empty ${block.tagName.toLowerCase()}.${block.className}`)
  return [...faults]
}
