import { expect, test } from 'vitest'
import { gallerySettings } from '../scripts/gallery/gallery-settings.js'
import { judgeCard } from '../scripts/gallery/judge-card.js'
import { openGalleryReviewer } from '../scripts/gallery/open-reviewer.js'
import { galleryNotes, showNotes } from '../scripts/gallery/show-notes.js'
import { describeHostile } from './hostile/describe-hostile.js'

const measured = gallerySettings.filter(({ name }) => name === 'desktop-1100-light' || name === 'android-320-night')

describeHostile('Cards of every construct, in eight languages', (browser) => {
  test('read, move, fit and hide as they are to, on a desk by day and on a small phone by night', async () => {
    const { cards, media, close } = await showNotes(galleryNotes)
    expect(cards.length).toBeGreaterThan(150)
    const judged = measured.map(async (setting) => {
      const reviewer = await openGalleryReviewer(browser(), setting, media)
      const faults: string[] = []
      for (const card of cards) for (const fault of await judgeCard(reviewer, card)) faults.push(`${setting.name}: ${card.name}: ${fault}`)
      await reviewer.close()
      return faults
    })
    const faults = await Promise.all(judged)
    await close()
    expect(faults.flat()).toEqual([])
  })
})
