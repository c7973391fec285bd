import { expect, test } from 'vitest'
import { describeWithAnki } from './anki.js'
import { buildNotes } from './build-notes.js'

const notes = { 'heart.md': '# Heart\n\n## Beats\n\nSeventy a minute.\n\n## Sound\n\nIt is {{loud}}.\n' }

describeWithAnki('Another theme', (anki) => {
  test('reaches the note types, and touches no note', async () => {
    const paper = await buildNotes(notes)
    // Anki gives a note type the time of its import, and takes one that is later.
    const slate = await buildNotes(notes, { theme: 'slate', after: paper, now: Date.now() + 5000 })
    expect(slate.sentence).toBe('2 unchanged')
    const untouched = await anki.open()
    await untouched.importPackage(paper.apkg)
    const before = await untouched.dump()
    const collection = await anki.open()
    await collection.importPackage(paper.apkg)
    expect(await collection.importPackage(slate.apkg)).toMatchObject({ new: 0, updated: 0 })
    const after = await collection.dump()
    expect(after.notes).toEqual(before.notes)
    const grounds = ({ noteTypes }: typeof after) =>
      noteTypes.flatMap(({ css }) => (css.includes('deck-format') ? [/--ground: (#\w+)/.exec(css)?.[1]] : []))
    expect(grounds(before)).toEqual(['#FAFAF7', '#FAFAF7'])
    expect(grounds(after)).toEqual(['#F5F7F9', '#F5F7F9'])
  })
})
