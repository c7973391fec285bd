import { expect, test } from 'vitest'
import { describeHostile } from '../hostile/describe-hostile.js'
import { fieldsOfNotes } from './fields-of-notes.js'
import { knownChanges } from './known-changes.js'
import { openEditor } from './open-editor.js'

/** Fields are given many at a time, with this between them, since the editor takes its time for each. */
const between = '<hr id="between">'
const atOnce = 40

describeHostile("Anki's own editor", (browser) => {
  test('gives back the fields of all fixtures, notes and the gallery once an edit is undone, as they were but for the changes that are known', async () => {
    const fields = await fieldsOfNotes()
    const written = [...fields.keys()]
    const groups = Array.from({ length: Math.ceil(written.length / atOnce) }, (_, index) =>
      written.slice(index * atOnce, (index + 1) * atOnce).join(between)
    )
    const editor = await openEditor(browser())
    const saved = (await editor.roundTrip(groups)).flatMap((group) => group.split(between))
    await editor.close()
    expect(written.length).toBeGreaterThan(5000)
    expect(saved).toHaveLength(written.length)

    const counts: Record<string, number> = {}
    const unknown = written.flatMap((html, index) => {
      if (saved[index] === html) return []
      let expected = html
      for (const [name, { apply }] of Object.entries(knownChanges)) {
        const before = expected
        expected = apply(before)
        if (expected !== before) counts[name] = (counts[name] ?? 0) + 1
      }
      return saved[index] === expected ? [] : [{ field: fields.get(html), expected, saved: saved[index] }]
    })
    expect(unknown).toEqual([])
    expect(counts).toMatchInlineSnapshot(`
      {
        "a number for a sign is the sign": 3,
      }
    `)
  })
})
