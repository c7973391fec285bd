import { describe, expect, test } from 'vitest'
import { buildNotes } from '../anki/build-notes.js'

const apex = '## Where is the apex?\n\nIn the fifth space, on the left.\n'
const valve = '## What closes first?\n\nThe mitral valve, then the tricuspid.\n'
const nephron = '## What does a nephron do?\n\nIt filters the blood.\n'
const heart = (...sections: string[]) => `# Heart\n\n${sections.join('\n')}`
const kidney = (...sections: string[]) => `# Kidney\n\n${sections.join('\n')}`

const files = { 'heart.md': heart(apex, valve), 'kidney.md': kidney(nephron) }

describe('A build of a part', () => {
  test('leaves the entries of other files as they are, whether they are on disk or not', async () => {
    const first = await buildNotes(files)
    const part = await buildNotes({ 'kidney.md': kidney(nephron) }, { inputs: ['kidney.md'], after: first })
    expect(part.sentence).toBe('1 unchanged')
    expect(part.lock).toEqual(first.lock)
  })

  test('takes the history of a card that moved here, since its file does not hold it any more', async () => {
    const first = await buildNotes(files)
    const moved = { 'heart.md': heart(apex), 'kidney.md': kidney(nephron, valve) }
    const part = await buildNotes(moved, { inputs: ['kidney.md'], after: first })
    expect(part.sentence).toBe('1 unchanged, 1 moved')
    expect(part.guid('What closes first?')).toBe(first.guid('What closes first?'))
    expect((await buildNotes(moved, { after: part })).sentence).toBe('3 unchanged')
  })

  test('and of one that was reworded on its way, or whose file is gone', async () => {
    const first = await buildNotes(files)
    const reworded = valve.replace('What closes first?', 'Which of the valves closes first?')
    const part = await buildNotes(
      { 'heart.md': heart(apex), 'kidney.md': kidney(nephron, reworded) },
      { inputs: ['kidney.md'], after: first }
    )
    expect(part.guid('Which of the valves closes first?')).toBe(first.guid('What closes first?'))
    const gone = await buildNotes({ 'kidney.md': kidney(nephron, valve, apex) }, { inputs: ['kidney.md'], after: first })
    expect(gone.guid('What closes first?')).toBe(first.guid('What closes first?'))
    expect(gone.guid('Where is the apex?')).toBe(first.guid('Where is the apex?'))
  })

  test('gives a copy of a card that is still elsewhere a history of its own', async () => {
    const first = await buildNotes(files)
    const copied = { 'heart.md': heart(apex, valve), 'kidney.md': kidney(nephron, valve) }
    const part = await buildNotes(copied, { inputs: ['kidney.md'], after: first })
    expect(part.sentence).toBe('1 unchanged, 1 new')
    const edited = { 'heart.md': heart(apex, valve.replace('then', 'and then')), 'kidney.md': kidney(nephron, valve) }
    const other = await buildNotes(edited, { inputs: ['kidney.md'], after: first })
    expect(other.sentence).toBe('1 unchanged, 1 new')
    expect(other.guid('What closes first?', 'kidney.md')).not.toBe(first.guid('What closes first?'))
  })

  test('takes a card by its id, if the other file has the id no more', async () => {
    const named = (text: string) => text.replace('first?', 'first? {#first}')
    const first = await buildNotes({ 'heart.md': heart(apex, named(valve)), 'kidney.md': kidney(nephron) })
    const rewritten = '## Which is the first to shut? {#first}\n\nOf the left side.\n'
    const moved = { 'heart.md': heart(apex), 'kidney.md': kidney(nephron, rewritten) }
    const part = await buildNotes(moved, { inputs: ['kidney.md'], after: first })
    expect(part.guid('Which is the first to shut?')).toBe(first.guid('What closes first?'))
    const both = { 'heart.md': heart(apex, named(valve)), 'kidney.md': kidney(nephron, rewritten) }
    const kept = await buildNotes(both, { inputs: ['kidney.md'], after: first })
    expect(kept.guid('Which is the first to shut?')).not.toBe(first.guid('What closes first?'))
  })
})
