/** Runs in the page, on an answer: what its question must not show. In an ordered list these are also the later items. */
export function hiddenWords(): string[] {
  const asked = [...document.querySelectorAll<HTMLElement>('#qa .cloze')]
  const later = [...document.querySelectorAll<HTMLElement>('#qa .items.ordered > .cloze ~ *')]
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not told
  return [...asked, ...later].map((gap) => gap.innerText.trim()).filter((words) => words !== '')
}
