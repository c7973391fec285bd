import { describe, expect, test } from 'vitest'
import { type BuiltNotes, buildNotes, type NoteFiles, type NotesOptions } from '../anki/build-notes.js'

const heart = (...sections: string[]) => ({ 'heart.md': `# Heart\n\n${sections.map((section) => `${section}\n`).join('\n')}` })
const apex = '## Where is the apex?\n\nIn the fifth space, on the left, below the nipple.'
const valve = '## What closes first?\n\nThe mitral valve, before the tricuspid.'
const nephron = '## Work\n\nA nephron {{filters}} the blood and {{reabsorbs::verb}} the water.'
const inserted = '## Work\n\nA nephron {{filters}} the blood, {{secretes}} acid and {{reabsorbs::verb}} the water.'

/** Several versions of the notes, built one after the other. */
async function buildAll(versions: readonly NoteFiles[], options: NotesOptions = {}): Promise<BuiltNotes> {
  let built: BuiltNotes | undefined
  for (const files of versions) built = await buildNotes(files, { ...options, ...(built && { after: built }) })
  if (!built) throw new Error('no version')
  return built
}

const guids = ({ lock }: BuiltNotes) => lock.notes.filter(({ retired }) => !retired).map(({ guid }) => guid)
const told = ({ files }: BuiltNotes) => files.flatMap(({ messages }) => messages.map(({ reason, ruleId }) => `${ruleId}: ${reason}`))
const missing = (found: number, known: number) =>
  `lock-missing: The lock of the last build is missing, expected \`build-deck.lock.json\` beside the notes; ${found} of ${known} cards are known again by the package \`test.apkg\``

describe('An unchanged rebuild after the lock is lost gives the same package, byte for byte,', () => {
  const table = '## Drugs\n\n| Drug | Effect |\n|---|---|\n| furosemide | less congestion |\n| digoxin | slower beat |'
  const histories: readonly (readonly [string, readonly NoteFiles[]])[] = [
    ['after a first build', [heart(apex, valve, nephron)]],
    [
      'of cards that were reworded, edited and moved',
      [
        heart(apex, valve, nephron),
        heart(valve.replace('tricuspid', 'other'), apex.replace('Where is', 'Between which ribs beats')),
        { 'organs/heart.md': heart(apex.replace('Where is', 'Below which ribs beats'), valve)['heart.md'], ...heart(nephron) }
      ]
    ],
    ['with gaps that came and went', [heart(nephron), heart(inserted), heart(inserted.replace('{{filters}}', 'filters'))]],
    [
      'with rows, a list by items and cells',
      [
        heart(table, '## Layers {.overlap}\n\n1. endocardium\n2. myocardium\n3. epicardium'),
        heart(
          table.replace('| digoxin', '| amiodarone | all | \n| digoxin'),
          '## Layers {.overlap}\n\n1. endocardium\n2. subendocardium\n3. myocardium\n4. epicardium'
        )
      ]
    ],
    [
      'with twins, one of them in another file',
      [heart(apex), { ...heart(apex), 'a/heart.md': heart(apex)['heart.md'] }, { ...heart(apex), '0/heart.md': heart(apex)['heart.md'] }]
    ],
    [
      'with cards that are named',
      [
        heart(apex.replace('apex?', 'apex? {#apex}'), table.replace('Drugs', 'Drugs {#drugs}')),
        heart('## Where does the heart beat? {#apex}\n\nLeft.', table.replace('Drugs', 'Drugs {#drugs}'))
      ]
    ],
    ['with a card made anew on purpose', [heart(apex, valve), heart(apex.replace('apex?', 'apex? {.new}'), valve)]],
    [
      'with pictures, formulas and code',
      [
        {
          ...heart('## Apex\n\n![apex](apex.png) at $x^2 < 3$ && `a < b`', '## $$E$$ & <b>more</b>\n\nEnergy'),
          'apex.png': new Uint8Array([1, 2, 3])
        },
        {
          ...heart('## Apex\n\n![apex](apex.png) at $x^2 < 3$ && `a < b`', '## What is $$E$$ & <b>more</b>\n\nEnergy'),
          'apex.png': new Uint8Array([1, 2, 3])
        }
      ]
    ]
  ]
  test.each(histories)('%s', async (_, versions) => {
    const last = await buildAll(versions)
    const again = await buildNotes(versions.at(-1) ?? {}, { lost: last })
    expect(again.sentence).toBe(`${guids(last).length} unchanged`)
    expect(guids(again)).toEqual(guids(last))
    expect(Buffer.compare(again.apkg, last.apkg)).toBe(0)
    expect(told(again)).toContain(missing(guids(last).length, guids(last).length))
    // And the lock that it leaves is one to go on with.
    expect((await buildNotes(versions.at(-1) ?? {}, { after: again })).sentence).toBe(`${guids(last).length} unchanged`)
  })

  test('without an id', async () => {
    const versions = [heart(apex, valve, nephron), heart(apex.replace('Where is', 'Between which ribs beats'), valve, nephron)]
    const nameless = { id: undefined } as unknown as NotesOptions
    const last = await buildAll(versions, nameless)
    expect(Buffer.compare((await buildNotes(versions[1] ?? {}, { ...nameless, lost: last })).apkg, last.apkg)).toBe(0)
  })

  test('without an id, where a column has another name and the deck too', async () => {
    const rows = (column: string) =>
      heart(`## Drugs\n\n| Drug | ${column} |\n|---|---|\n| furosemide | less congestion |\n| digoxin | slower beat |`)
    const first = await buildNotes(rows('Effect'), { ...({ id: undefined } as unknown as NotesOptions), rootDeck: 'Heart' })
    const second = await buildNotes(rows('What it does'), {
      ...({ id: undefined } as unknown as NotesOptions),
      rootDeck: 'Circulation',
      lost: first
    })
    expect(guids(second)).toEqual(guids(first))
    expect(told(second)).toContainEqual(missing(2, 2))
  })

  test('with a note type that is shared', async () => {
    const last = await buildAll(
      [heart(apex, valve, nephron), heart(apex.replace('Where is', 'Between which ribs beats'), valve, nephron)],
      { noteType: 'Medicine' }
    )
    const again = await buildNotes(heart(apex.replace('Where is', 'Between which ribs beats'), valve, nephron), {
      noteType: 'Medicine',
      lost: last
    })
    expect(Buffer.compare(again.apkg, last.apkg)).toBe(0)
    const other = await buildNotes(heart(apex, valve, nephron), { id: 'other', noteType: 'Medicine', lost: last })
    expect(told(other)).toEqual([])
    expect(guids(other)).not.toEqual(guids(last))
  })
})

describe('What changes together with the loss of the lock', () => {
  test('is an edit, a rewording, a move, a new and a removed card as ever', async () => {
    const gone = '## How many chambers?\n\nFour'
    const last = await buildAll([heart(apex.replace('Where', 'Where exactly'), valve, gone, nephron), heart(apex, valve, gone, nephron)])
    const again = await buildNotes(
      {
        ...heart(valve.replace('tricuspid', 'other one'), '## What is new?\n\nThis.', inserted),
        'chest.md': `# Chest\n\n${apex.replace('Where is the apex?', 'Between which ribs does the heart beat?')}\n`
      },
      { lost: last }
    )
    expect(again.sentence).toBe('2 edited, 1 reworded, 1 new, 1 removed')
    expect(again.guid('Between which ribs does the heart beat?')).toBe(last.guid('Where is the apex?'))
    expect(told(again)).toEqual([missing(3, 4)])
    const { gapNumbers } = again.lock.notes.find(({ guid }) => guid === last.guid('Work')) ?? {}
    expect(gapNumbers).toEqual([
      { number: 1, text: 'filters' },
      { number: 3, text: 'secretes' },
      { number: 2, text: 'reabsorbs' }
    ])
  })

  test('a card with an explicit id is known however it was changed', async () => {
    const last = await buildNotes(heart(apex.replace('apex?', 'apex? {#apex}'), valve))
    const again = await buildNotes(heart('## Anything else {#apex}\n\nMore.', valve), { lost: last })
    expect(again.sentence).toBe('1 unchanged, 1 reworded')
    expect(guids(again)).toEqual(guids(last))
  })

  test('a gap’s number that was given up is not given to another gap', async () => {
    const last = await buildAll([heart(inserted), heart(inserted.replace('{{secretes}} acid', 'acid'))])
    const again = await buildNotes(heart('## Work\n\nA nephron {{filters}} the {{red}} blood, acid and {{reabsorbs::verb}} the water.'), {
      lost: last
    })
    expect(again.lock.notes[0]?.gapNumbers.filter(({ retired }) => !retired).map(({ number }) => number)).toEqual([1, 4, 3])
  })

  test('a single file leaves what the package has from other files for later', async () => {
    const files = { ...heart(apex, valve), 'kidney.md': `# Kidney\n\n${nephron}\n` }
    const last = await buildAll([{ ...files, 'heart.md': heart(apex.replace('Where', 'Where exactly'), valve)['heart.md'] }, files])
    const part = await buildNotes(files, { inputs: ['heart.md'], lost: last })
    expect(part.sentence).toBe('2 unchanged')
    const whole = await buildNotes(files, { after: part })
    expect(whole.sentence).toBe('3 unchanged')
    expect(guids(whole)).toEqual(guids(last))
  })
})

describe('A package is passed over in silence', () => {
  test('where it is another project’s, by id or by what it asks', async () => {
    const other = await buildNotes({ 'lung.md': '# Lung\n\n## Where is the hilum?\n\nMedial\n' }, { id: 'other' })
    expect(told(await buildNotes(heart(apex), { lost: other }))).toEqual([])
    const nameless = { id: undefined } as unknown as NotesOptions
    const unnamed = await buildNotes({ 'lung.md': '# Lung\n\n## Where is the hilum?\n\nMedial\n' }, nameless)
    const built = await buildNotes(heart(apex), { ...nameless, lost: unnamed })
    expect(told(built)).toEqual([])
    expect(built.sentence).toBe('1 new')
  })
})
