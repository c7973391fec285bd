import type { RenderedCard } from '../shots/read-cards.js'
import { cutTexts } from './measures/cut-texts.js'
import { hiddenWords } from './measures/hidden-words.js'
import { leftOvers } from './measures/left-overs.js'
import { paleTexts } from './measures/pale-texts.js'
import { type Places, placesOf } from './measures/places-of.js'
import { scrollsSideways } from './measures/scrolls-sideways.js'
import { smallTargets } from './measures/small-targets.js'
import { wideFirstColumns } from './measures/wide-first-columns.js'
import { wrongFonts } from './measures/wrong-fonts.js'
import type { GalleryReviewer } from './open-reviewer.js'

const measures = [scrollsSideways, paleTexts, smallTargets, wrongFonts, leftOvers, cutTexts, wideFirstColumns]

/** Called when a side stands, before it is measured. */
export type Picture = (side: 'question' | 'answer') => Promise<void>

/** Shows both sides of a card, and gives a sentence for each thing that is wrong with them. */
export async function judgeCard({ page, show }: GalleryReviewer, card: RenderedCard, picture?: Picture): Promise<string[]> {
  const faults: string[] = []
  const places: Places[] = []
  let asked = ''
  for (const side of ['question', 'answer'] as const) {
    await show(card, side)
    places.push(await page.evaluate(placesOf))
    await picture?.(side)
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden asks nothing
    if (side === 'question') asked = `${await page.innerText('#qa')}\n${await page.locator('#qa').ariaSnapshot()}`
    else for (const words of await page.evaluate(hiddenWords)) if (asked.includes(words)) faults.push(`question: it tells "${words}"`)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    for (const measure of measures) for (const fault of await page.evaluate(measure)) faults.push(`${side}: ${fault}`)
  }
  return [...faults, ...findMoved(places)]
}

function findMoved([asked, answered]: readonly Places[]): string[] {
  if (!asked || !answered) return []
  const left = [...answered.places]
  const moved = asked.places.filter((place) => {
    const at = left.findIndex(({ words, x, y }) => words === place.words && Math.abs(x - place.x) <= 1 && Math.abs(y - place.y) <= 1)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const scrolled = answered.scrolled > 0 ? [`answer: the window was scrolled by ${answered.scrolled} px`] : []
  return [
    ...scrolled,
    ...moved.slice(0, 2).map(({ words, x, y }) => {
      const now = left.find((place) => place.words === words)
      return `answer: "${words}" moved from ${x}, ${y} to ${now ? `${now.x}, ${now.y}` : 'nowhere'}`
    })
  ]
}
