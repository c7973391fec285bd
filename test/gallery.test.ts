import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gallerySettings } from '../scripts/gallery/gallery-settings.js'
import { judgeCard } from '../scripts/gallery/judge-card.js'
import { openGalleryReviewer } from '../scripts/gallery/open-reviewer.js'
import { galleryNotes, showNotes } from '../scripts/gallery/show-notes.js'
import { describeHostile } from './hostile/describe-hostile.js'

const measured = gallerySettings.filter(({ name }) => name === 'desktop-1100-light' || name === 'android-320-night')

describeHostile('Cards of every construct, in eight languages', (browser) => {
  let shown: Awaited<ReturnType<typeof showNotes>>
  beforeAll(async () => {
    shown = await showNotes(galleryNotes)
  })
  afterAll(() => shown.close())

  test('are many', () => {
    expect(shown.cards.length).toBeGreaterThan(150)
  })

  describe.each(measured)('on $name', (setting) => {
    let reviewer: Awaited<ReturnType<typeof openGalleryReviewer>>
    beforeAll(async () => {
      reviewer = await openGalleryReviewer(browser(), setting, shown.media)
    })
    afterAll(() => reviewer.close())

    // Each looks at every fourth card, so that no test takes long.
    test.each([1, 2, 3, 4])('read, move, fit and hide as they are to (%i of 4)', async (fourth) => {
      const faults: string[] = []
      for (const card of shown.cards.filter((_card, index) => index % 4 === fourth - 1))
        for (const fault of await judgeCard(reviewer, card)) faults.push(`${card.name}: ${fault}`)
      expect(faults).toEqual([])
    })
  })
})
