import type { Browser } from 'playwright-core'
import { openReviewer, type Reviewer } from './open-reviewer.js'
import type { HostileCard, HostileDeck } from './show-deck.js'
import type { Harm, Shown } from './watch-harm.js'

type Cards = Pick<HostileDeck, 'cards' | 'media'>

/** How many cards are shown one after the other before anybody asks what happened outside of the page. */
const chunkSize = 100

/** Shows cards in Anki's reviewer, and tells which did what harm. Where any of many did, each is shown again at leisure, in a fresh page. */
export async function judgeCards(browser: Browser, { cards, media }: Cards): Promise<string[]> {
  const harmful: string[] = []
  let reviewer = await openReviewer(browser, media)
  for (let start = 0; start < cards.length; start += chunkSize) {
    const chunk = cards.slice(start, start + chunkSize)
    const told = await reviewer.page.evaluate(async (shown) => {
      const harms: Harm[] = []
      for (const card of shown) harms.push(...(await window.watch.judge(card)))
      return harms
    }, chunk)
    if (told.length + reviewer.outside.length === 0) continue
    await reviewer.close()
    reviewer = await openReviewer(browser, media)
    for (const card of chunk) harmful.push(...tell(card, await judgeCard(reviewer, card)))
  }
  await reviewer.close()
  return harmful
}

/** Shows answers, and clicks with a real mouse on whatever is there. */
export async function clickCards(browser: Browser, { cards, media }: Cards): Promise<string[]> {
  const reviewer = await openReviewer(browser, media)
  const { page } = reviewer
  const harmful: string[] = []
  for (const card of cards) {
    for (const { x, y } of await page.evaluate((shown) => window.watch.showAnswer(shown), card)) await page.mouse.click(x, y)
    harmful.push(...tell(card, await harmsOf(reviewer)))
  }
  await reviewer.close()
  return harmful
}

/** Shows one card, and waits for what happens only after a while. */
export async function judgeCard(reviewer: Reviewer, card: Shown): Promise<Harm[]> {
  const harms = await reviewer.page.evaluate((shown) => window.watch.judge(shown), card)
  return [...harms, ...(await harmsOf(reviewer))]
}

async function harmsOf({ page, outside }: Reviewer): Promise<Harm[]> {
  await page.waitForTimeout(50)
  return [...(await page.evaluate(() => window.watch.harms())), ...outside.splice(0)]
}

const tell = ({ snippet, place }: HostileCard, harms: readonly Harm[]) =>
  harms.map(({ kind, what }) => `${snippet.name} as ${place}: ${kind}: ${what}`)
