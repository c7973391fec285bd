import { expect, test } from 'vitest'
import { describeWithAnki } from './anki.js'
import { buildNotes, type NoteFiles } from './build-notes.js'
import type { Collection } from './collection.js'
import { cardOf, edit, expectClean, importInto, learn, noteOf, soon } from './organs.js'

const regions = '- left ventricle: 10% 20% 30% 12%\n- aorta: ellipse 50% 10% 20% 20%\n- apex: polygon 60% 60%, 90% 60%, 75% 90%\n'
const chambers = `# Heart\n\n## Chambers\n\n![](heart.png){.occlude}\n\n${regions}\nBlood leaves through the aorta.\n`
const files = { 'heart.md': chambers, 'heart.png': new TextEncoder().encode('pixels') }
const withRegions = (list: string): NoteFiles => ({ ...files, 'heart.md': edit(chambers, regions, list) })

describeWithAnki('A picture with regions', (anki) => {
  test('is a card a region, which asks by its number and answers with its name', async () => {
    const collection = await anki.open()
    const built = await buildNotes(files)
    expect(built.problems).toEqual([])
    expect(await importInto(collection, built)).toEqual({ new: 1 })
    const cards = await collection.render()
    expect(cards.map(({ answer }) => answerOf(answer))).toEqual(['left ventricle', 'aorta', 'apex'])
    expect(cards.map(({ question }) => question).filter((question) => /ventricle|apex/.test(question))).toEqual([])
    expect(await collection.browserRows()).toEqual([
      ['Heart › Chambers', 'left ventricle'],
      ['Heart › Chambers', 'aorta'],
      ['Heart › Chambers', 'apex']
    ])
    expect(await noteOf(collection, built.guid('Chambers'))).toMatchObject({ sortField: 'Heart › Chambers' })
    await expectClean(collection)
    expect(await collection.emptyCards()).toMatchObject({ count: 0 })
  })

  test.skipIf(anki.version === '2.1.54')('is drawn from what Anki makes of its shapes, and no other', async () => {
    const collection = await anki.open()
    const built = await buildNotes(files)
    await importInto(collection, built)
    const [first, second, third] = (await collection.render()).map(({ question }) => shapesIn(question))
    const [rect, ellipse, polygon] = [
      'data-shape="rect" data-left=".1" data-top=".2" data-width=".3" data-height=".12"',
      'data-shape="ellipse" data-left=".5" data-top=".1" data-rx=".1" data-ry=".1"',
      'data-shape="polygon" data-left=".6" data-top=".6" data-points=".6,.6 .9,.6 .75,.9"'
    ]
    expect(first).toEqual([`cloze ${rect}`, `cloze-inactive ${ellipse}`, `cloze-inactive ${polygon}`])
    expect(second).toEqual([`cloze-inactive ${rect}`, `cloze ${ellipse}`, `cloze-inactive ${polygon}`])
    expect(third).toEqual([`cloze-inactive ${rect}`, `cloze-inactive ${ellipse}`, `cloze ${polygon}`])
  })

  test.skipIf(anki.version === '2.1.54')('is what was meant in Anki’s mask editor, and comes back from it unchanged', async () => {
    const collection = await anki.open()
    const all = edit(chambers, '{.occlude}', '{.occlude .hide-all}')
    const built = await buildNotes({ ...files, 'heart.md': all })
    await importInto(collection, built)
    const guid = built.guid('Chambers')
    const given = await collection.occlusionNote(guid)
    expect(given).toMatchObject({ header: 'Chambers', backExtra: '<p>Blood leaves through the aorta.</p>' })
    expect(given.imageFileName).toMatch(/^heart-[0-9a-f]{12}\.png$/)
    expect(given.occlusions.map(({ ordinal, shapes }) => [ordinal, ...shapes.map(({ shape }) => shape)])).toEqual([
      [1, 'rect'],
      [2, 'ellipse'],
      [3, 'polygon']
    ])
    const hidden = given.occlusions.flatMap(({ shapes }) => shapes.map(({ properties }) => Object.fromEntries(properties.map(toPair))))
    expect(hidden).toEqual([
      { left: '.1', top: '.2', width: '.3', height: '.12', oi: '1' },
      { left: '.5', top: '.1', rx: '.1', ry: '.1', oi: '1' },
      { left: '.6', top: '.6', points: '.6,.6 .9,.6 .75,.9', oi: '1' }
    ])
    const before = await noteOf(collection, guid)
    const saved = before.fields['Occlusion'] ?? ''
    await collection.call('update_image_occlusion_note', before.id, saved, given.header ?? '', given.backExtra ?? '', before.tags)
    expect((await noteOf(collection, guid)).fields).toEqual(before.fields)
    expect((await collection.dump()).cards).toHaveLength(3)
  })

  test('keeps what was learnt of each region when others are added, moved up and down, renamed, made larger and taken away', async () => {
    const collection = await anki.open()
    let built = await buildNotes(files)
    const guid = built.guid('Chambers')
    await importInto(collection, built)
    const learnt = [await learn(collection, guid, 0), await learn(collection, guid, 1), await learn(collection, guid, 2)]
    const numbersAfter = async (list: string) => {
      built = await buildNotes(withRegions(list), { after: built, now: soon() })
      expect(built.guid('Chambers')).toBe(guid)
      expect(await importInto(collection, built)).toEqual({ updated: 1 })
      return numbersIn(collection, guid)
    }
    const [ventricle, aorta, apex] = regions.trimEnd().split('\n')
    const added = ['- septum: 40% 40% 5% 20%', apex, ventricle, aorta, ''].join('\n')
    expect(await numbersAfter(added)).toEqual(['4 septum', '3 apex', '1 left ventricle', '2 aorta'])
    const changed = edit(edit(added, 'ventricle: 10% 20% 30% 12%', 'ventricle: 12% 22% 33% 15%'), 'aorta:', 'ascending part:')
    expect(await numbersAfter(changed)).toEqual(['4 septum', '3 apex', '1 left ventricle', '2 ascending part'])
    expect(await allLearnt(collection, guid)).toEqual(learnt)
    expect(await cardOf(collection, guid, 3)).toMatchObject({ type: 0, history: 0 })

    expect(await numbersAfter(edit(changed, `${apex}\n`, ''))).toEqual(['4 septum', '1 left ventricle', '2 ascending part'])
    expect(built.lostCards).toEqual([{ guid, ordinals: [2] }])
    expect(await collection.emptyCards()).toMatchObject({ count: 1, problems: [{ guid, cards: 1, wholeNote: false }] })
    expect(await numbersAfter(`- vena cava: 1% 1% 5% 5%\n${changed}`)).toEqual([
      '5 vena cava',
      '4 septum',
      '3 apex',
      '1 left ventricle',
      '2 ascending part'
    ])
    expect(await allLearnt(collection, guid)).toEqual(learnt)
    expect(await collection.emptyCards()).toMatchObject({ count: 0 })
    await expectClean(collection)
  })

  test('keeps it when its picture, its heading and its file change, and when the regions are drawn instead', async () => {
    const collection = await anki.open()
    const first = await buildNotes(files)
    const guid = first.guid('Chambers')
    await importInto(collection, first)
    const learnt = [await learn(collection, guid, 0), await learn(collection, guid, 1), await learn(collection, guid, 2)]
    const drawn =
      '# Thorax\n\n## The chambers\n\n![](organs/new.png){.occlude .hide-all regions=new.svg}\n\nBlood leaves through the aorta.\n'
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
      <g transform="translate(20)"><circle cx="40" cy="60" r="10"><title>apex</title></circle></g>
      <rect x="20" y="20" width="60" height="12"><title>left ventricle</title></rect>
      <polygon points="100,10 140,10 120,30"><title>aorta</title></polygon>
    </svg>`
    const second = await buildNotes(
      { 'thorax.md': drawn, 'organs/new.png': new TextEncoder().encode('more pixels'), 'organs/new.svg': drawing },
      { after: first, now: soon() }
    )
    expect(second.problems).toEqual([])
    expect(second.guid('The chambers')).toBe(guid)
    expect(await importInto(collection, second)).toEqual({ updated: 1 })
    expect(await numbersIn(collection, guid)).toEqual(['3 apex', '1 left ventricle', '2 aorta'])
    expect(await allLearnt(collection, guid)).toEqual(learnt)
  })

  test('keeps it when a second picture comes into its section', async () => {
    const collection = await anki.open()
    const first = await buildNotes(files)
    const guid = first.guid('Chambers')
    await importInto(collection, first)
    const learnt = [await learn(collection, guid, 0), await learn(collection, guid, 1), await learn(collection, guid, 2)]
    const two = `${chambers}\n![](back.png){.occlude}\n\n- pulmonary veins: 10% 10% 10% 10%\n`
    const second = await buildNotes(
      { ...files, 'heart.md': two, 'back.png': new TextEncoder().encode('others') },
      { after: first, now: soon() }
    )
    expect(second.sentence).toBe('1 unchanged, 1 new')
    expect(await importInto(collection, second)).toEqual({ new: 1, duplicate: 1 })
    expect(await allLearnt(collection, guid)).toEqual(learnt)
    expect(await numbersIn(collection, guid)).toEqual(['1 left ventricle', '2 aorta', '3 apex'])
  })

  test('keeps it when the pictures of its section change places, and when one comes in front of it or goes from there', async () => {
    const collection = await anki.open()
    const back = '![](back.png){.occlude}\n\n- left ventricle: 1% 1% 10% 10%\n- aorta: 50% 1% 10% 10%\n- apex: 80% 1% 10% 10%\n\n'
    const side = '![](side.png){.occlude}\n\n- aorta: 5% 5% 10% 10%\n\n'
    const front = `![](heart.png){.occlude}\n\n${regions}\n`
    const views = (...pictures: string[]) => ({
      'heart.md': `# Heart\n\n## Views\n\n${pictures.join('')}`,
      'heart.png': new TextEncoder().encode('pixels'),
      'back.png': new TextEncoder().encode('others'),
      'side.png': new TextEncoder().encode('more')
    })
    let built = await buildNotes(views(front, back))
    await importInto(collection, built)
    const guids = [built.guid('Views'), built.guid('Views › ![](back.png)')]
    const shown = async () =>
      Promise.all(guids.map(async (guid) => (await noteOf(collection, guid)).fields['Image']?.match(/"(\w+)-/)?.[1]))
    const learnt: unknown[] = []
    for (const guid of guids) for (const ordinal of [0, 1, 2]) learnt.push(await learn(collection, guid, ordinal))
    const steps: [notes: NoteFiles, sentence: string][] = [
      [views(back, front), '2 reworded'],
      [views(side, back, front), '1 unchanged, 1 reworded, 1 new'],
      [views(edit(front, 'apex:', 'tip:'), back), '1 unchanged, 1 reworded, 1 removed']
    ]
    for (const [notes, sentence] of steps) {
      built = await buildNotes(notes, { after: built, now: soon() })
      expect(built.sentence).toBe(sentence)
      await importInto(collection, built)
      expect(await shown()).toEqual(['heart', 'back'])
    }
    const all = await Promise.all(guids.map((guid) => allLearnt(collection, guid)))
    expect(all.flat()).toEqual(learnt)
    built = await buildNotes(views(back), { after: built, now: soon() })
    expect(built.guid('Views')).toBe(guids[1])
  })

  test('in error stays in Anki as it is, and its entry in the lock too', async () => {
    const collection = await anki.open()
    const other = '\n## Apex\n\nIn the fifth space\n'
    const first = await buildNotes({ ...files, 'heart.md': chambers + other })
    const guid = first.guid('Chambers')
    await importInto(collection, first)
    const learnt = await learn(collection, guid, 0)
    const broken = edit(chambers, '30% 12%', '95% 12%') + other
    const second = await buildNotes({ ...files, 'heart.md': broken }, { after: first, now: soon() })
    expect(second.problems).toEqual(['heart.md:7:1 error region-malformed'])
    expect(second.sentence).toBe('1 unchanged')
    expect(await importInto(collection, second)).toEqual({ duplicate: 1 })
    expect(await cardOf(collection, guid, 0)).toEqual(learnt)
    const third = await buildNotes({ ...files, 'heart.md': chambers + other }, { after: second, now: soon() })
    expect(third.sentence).toBe('2 unchanged')
    expect(third.guid('Chambers')).toBe(guid)
  })

  test('is found again where the lock was lost', async () => {
    const first = await buildNotes(withRegions('- apex: 1% 1% 5% 5%\n- aorta: 10% 10% 5% 5%\n'))
    const second = await buildNotes(withRegions('- septum: 30% 30% 5% 5%\n- aorta: 10% 10% 5% 5%\n- apex: 1% 1% 5% 5%\n'), { lost: first })
    expect(second.problems).toEqual(['/notes/:1:1 warning lock-missing'])
    expect(second.guid('Chambers')).toBe(first.guid('Chambers'))
    const collection = await anki.open()
    await importInto(collection, second)
    expect(await numbersIn(collection, second.guid('Chambers'))).toEqual(['3 septum', '2 aorta', '1 apex'])
  })
})

test('A project without regions ships no note type for them', async () => {
  const { contents } = await buildNotes({ 'a.md': '# A\n\n## B\n\n{{C}}\n\n## D\n\nE\n' })
  expect(contents?.noteTypes.map(({ name }) => name)).toEqual(['build-deck: Test', 'build-deck: Test (cloze)'])
})

const answerOf = (html: string) => /<div class="back region" dir="auto">(.*?)<\/div>/.exec(html)?.[1]

/** The elements from which Anki's reviewer draws, each with its class. */
const shapesIn = (html: string) =>
  [...html.matchAll(/<div class="(cloze[\w-]*)" data-ordinal="\d+" (data-shape=.*?)\s*>/g)].map(([, name, shape]) => `${name} ${shape}`)

const toPair = ({ name, value }: { readonly name: string; readonly value: string }) => [name, value] as const

/** The numbers of a note's regions with their names, in the order of the notes. */
async function numbersIn(collection: Collection, guid: string): Promise<string[]> {
  const { Regions = '', Occlusion = '' } = (await noteOf(collection, guid)).fields
  const named = [...Regions.matchAll(/\{\{c(\d+)::(.*?)\}\}/g)].map(([, number, name]) => `${number} ${name}`)
  expect([...Occlusion.matchAll(/\{\{c(\d+)::/g)].map(([, number]) => number)).toEqual(named.map((each) => each.split(' ')[0]))
  return named
}

async function allLearnt(collection: Collection, guid: string) {
  return [await cardOf(collection, guid, 0), await cardOf(collection, guid, 1), await cardOf(collection, guid, 2)]
}
