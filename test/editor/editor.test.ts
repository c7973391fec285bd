import { beforeAll, expect, test } from 'vitest'
import { describeHostile } from '../hostile/describe-hostile.js'
import { fieldsOfNotes } from './fields-of-notes.js'
import { knownChanges } from './known-changes.js'
import { openEditor } from './open-editor.js'

/** Fields are given many at a time, with this between them, since the editor takes its time for each. */
const between = '<hr id="between">'
const atOnce = 40
/** Each gives every sixth group, so that no test takes long. */
const sixths = Array.from({ length: 6 }, (_, index) => index + 1)

describeHostile("Anki's own editor", (browser) => {
  let fields: Awaited<ReturnType<typeof fieldsOfNotes>>
  const counts: Record<string, number> = {}
  beforeAll(async () => {
    fields = await fieldsOfNotes()
  })

  test('is given the fields of all fixtures, notes and the gallery', () => {
    expect(fields.size).toBeGreaterThan(5000)
  })

  test.each(sixths)('gives them back once an edit is undone, as they were but for the changes that are known (%i of 6)', async (sixth) => {
    const written = [...fields.keys()].filter((_html, index) => Math.floor(index / atOnce) % sixths.length === sixth - 1)
    const groups = Array.from({ length: Math.ceil(written.length / atOnce) }, (_, index) =>
      written.slice(index * atOnce, (index + 1) * atOnce).join(between)
    )
    const editor = await openEditor(browser())
    const saved = (await editor.roundTrip(groups)).flatMap((group) => group.split(between))
    await editor.close()
    expect(saved).toHaveLength(written.length)
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
  })

  test('has changed no more of them than is known', () => {
    expect(counts).toMatchInlineSnapshot(`
      {
        "a number for a sign is the sign": 3,
      }
    `)
  })
})
