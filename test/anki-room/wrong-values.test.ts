import { describe, expect, test } from 'vitest'
import { type AnkiPackage, checkPackage, collect, PackageError, type PackageProblem, writePackage } from '../../src/anki/index.js'
import { fullPackage } from './full-package.js'

const created = new Date('2025-01-01T00:00:00Z')

/** The package with one value changed, at a path of keys with dots between. */
function changed(path: string, value: unknown): AnkiPackage {
  const copy: unknown = structuredClone(fullPackage)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let place: unknown = copy
  for (const key of keys) place = Reflect.get(Object(place), key)
  Reflect.set(Object(place), last, value)
  return copy as AnkiPackage
}

const errors = (contents: AnkiPackage, faithful = false): readonly PackageProblem[] =>
  checkPackage(contents, { created, faithful }).filter(({ severity }) => severity === 'error')

test('The package that is changed below has no problem', () => {
  expect(checkPackage(fullPackage, { created })).toEqual([])
})

// what Anki 26.09 said of each was tried with rows changed by SQL
const refused: readonly (readonly [path: string, value: unknown, code: string, message: string])[] = [
  ['notes.0.modified', 1_700_000_000.5, 'number-out-of-range', '`modified` `1700000000.5`, expected whole epoch seconds'],
  ['notes.0.modified', Number.NaN, 'number-out-of-range', '`modified` `NaN`'],
  ['notes.0.modified', undefined, 'wrong-type', '`modified` missing, expected whole epoch seconds'],
  ['notes.0.id', '5', 'wrong-type', '`id` the text `5`, expected a number'],
  ['notes.0.deck', undefined, 'wrong-type', '`deck` missing, expected text'],
  ['notes.0.guid', undefined, 'wrong-type', 'Note 0 of the list: `guid` missing, expected text'],
  ['notes.0.fields', undefined, 'wrong-type', '`fields` missing, expected an object'],
  ['notes.0.tags', 'a b', 'wrong-type', '`tags` the text `a b`, expected a list of tags'],
  ['notes.0.tags', [5], 'tag', 'Tag `5`, expected text'],
  ['notes.0.fields.Front', 5, 'field-not-text', 'Field `Front` is `5`, expected text'],
  ['notes.0.fields.Front', 'a\ud800', 'field-not-text', 'Field `Front` holds half a character at offset 1'],
  ['notes.0', null, 'wrong-type', 'Note 0 of the list `null`, expected an object'],
  ['notes.0.ordinals', [], 'no-card', '`ordinals` is an empty list'],
  ['notes.0.ordinals', [0, 0], 'duplicate-id', 'Card 0 twice in `ordinals`'],
  ['notes.0.ordinals', [0, 5], 'card-without-template', 'Card 5 in `ordinals`, expected ordinals from 0 to 0'],
  ['notes.0.ordinals', [-1], 'number-out-of-range', '`ordinals` with `-1`, expected an integer from 0 to 65535 at index 0'],
  ['notes.0.cardIds', { 0: 9, 3: 10 }, 'unknown-card', 'Id of card 3, which Anki does not make of the note, expected one of 0'],
  ['notes.0.cards.0.modified', 5n, 'wrong-type', 'Card 0: `modified` the bigint `5n`, expected whole epoch seconds'],
  ['notes.0.cardIds', { 0: Symbol('x') }, 'id-out-of-range', 'Id a symbol, expected an integer'],
  ['notes.0.cards.0.flag', 8, 'number-out-of-range', 'Card 0: `flag` `8`, expected an integer from 0 to 7'],
  ['notes.0.cards.0.flag', -1, 'number-out-of-range', '`flag` `-1`'],
  ['notes.0.cards.0.position', 2 ** 31, 'number-unusual', '`position` `2147483648`'],
  ['notes.0.cards.0.suspended', 'yes', 'wrong-type', '`suspended` the text `yes`, expected `true` or `false`'],
  ['notes.0.cards.0.scheduling.type', 'Review', 'wrong-type', '`scheduling.type` the text `Review`, expected one of `new`, `learning`'],
  ['notes.0.cards.0.scheduling.queue', 'suspended', 'wrong-type', '`scheduling.queue` the text `suspended`'],
  ['notes.0.cards.0.scheduling.ease', 2.5, 'number-out-of-range', '`scheduling.ease` `2.5`, expected an integer from 0 to 65535'],
  ['notes.0.cards.0.scheduling.ease', 70_000, 'number-out-of-range', '`scheduling.ease` `70000`'],
  ['notes.0.cards.0.scheduling.interval', -600, 'number-out-of-range', '`scheduling.interval` `-600`'],
  ['notes.0.cards.0.scheduling.repetitions', -1, 'number-out-of-range', '`scheduling.repetitions` `-1`'],
  ['notes.0.cards.0.scheduling.due', 1.5, 'number-out-of-range', '`scheduling.due` `1.5`'],
  ['notes.0.cards.0.scheduling.otherFlags', 9, 'number-out-of-range', 'a multiple of 8'],
  ['notes.0.cards.0.scheduling.data', 'x', 'card-data', '`scheduling.data` is no JSON object'],
  ['reviews.0.ease', undefined, 'wrong-type', 'Review 0 of the list, id `7`: `ease` missing, expected an integer'],
  ['reviews.0.id', 1.5, 'number-out-of-range', '`id` `1.5`, expected epoch milliseconds'],
  ['reviews.0.answer', 256, 'number-out-of-range', '`answer` `256`'],
  ['reviews.0.type', 6, 'number-unusual', '`type` `6`, expected an integer from 0 to 5'],
  ['reviews.0.cardId', 77, 'review-without-card', 'first review 7 of card 77'],
  ['reviews.0.id', created.getTime() + 1, 'later-than-created', 'Review 1735689600001 after the build'],
  ['dayZero', 1.5, 'number-out-of-range', '`dayZero` `1.5`'],
  ['schedulerVersion', 3, 'number-out-of-range', '`schedulerVersion` `3`, expected an integer from 1 to 2'],
  ['schedulerVersion', '1', 'wrong-type', '`schedulerVersion` the text `1`'],
  ['decks.0.name', undefined, 'wrong-type', 'Deck 0 of the list, id `5`: `name` missing, expected text'],
  ['decks.0.name', 'a\ud800', 'half-character', 'with half a character at offset 1'],
  ['decks.0.description', 'a\0', 'control-character', 'with a NUL at offset 1'],
  ['decks.0.collapsed', 1, 'wrong-type', 'Deck `Words`: `collapsed` `1`, expected `true` or `false`'],
  ['decks.0.other', { extendNew: undefined }, 'not-json', 'with a value that JSON does not have'],
  ['decks.0.other', { name: 'x' }, 'not-json', 'with the key `name`, which is written from the model'],
  ['noteTypes.0.kind', 'Cloze', 'wrong-type', '`kind` the text `Cloze`, expected one of `standard`, `cloze`'],
  ['noteTypes.0.modified', 1.5, 'number-out-of-range', '`modified` `1.5`'],
  ['noteTypes.0.css', undefined, 'wrong-type', '`css` missing, expected text'],
  ['noteTypes.0.css', '\udc00', 'half-character', '`css` with half a character at offset 0'],
  ['noteTypes.0.stockKind', 2 ** 31, 'number-out-of-range', '`stockKind` `2147483648`'],
  ['noteTypes.0.fields.0.fontSize', 12.5, 'number-out-of-range', 'Field `Front`: `fontSize` `12.5`, expected an integer from 0 to 65535'],
  ['noteTypes.0.fields.0.fontSize', -1, 'number-out-of-range', '`fontSize` `-1`'],
  ['noteTypes.0.fields.0.id', 2n ** 63n, 'number-out-of-range', 'expected an integer of 64 bits'],
  ['noteTypes.0.templates.0.back', undefined, 'wrong-type', '`back` missing, expected text'],
  ['noteTypes.0.templates.0.browserFontSize', 256, 'number-unusual', '`browserFontSize` `256`'],
  ['noteTypes.0.templates.0.targetDeck', 'Wrods', 'unknown-deck', 'Target deck `Wrods` not in the package'],
  ['presets.0.modified', 1.5, 'number-out-of-range', 'Preset `Mine`: `modified` `1.5`'],
  ['presets.0.options', { newMix: 'x' }, 'wrong-type', 'option `newMix` the text `x`, expected an integer'],
  ['presets.0.options', { new: { perDay: 'x' } }, 'preset-option', 'option `new.perDay` the text `x`, expected an integer'],
  ['presets.0.options', { new: { delays: ['x'] } }, 'preset-option', 'option `new.delays` with the text `x`, expected a number at index 0'],
  ['media.0.name', undefined, 'wrong-type', 'Media file 0 of the list: `name` missing'],
  ['configuration', { a: Number.NaN }, 'not-json', '`configuration` with `NaN`, expected finite numbers'],
  ['configuration', { a: new Date(0) }, 'not-json', '`configuration` with a value that JSON does not have']
]

describe('A package is refused where it holds a value that Anki refuses or changes', () => {
  test.each(refused)('%s: %o', async (path, value, code, message) => {
    const contents = changed(path, value)
    const problems = errors(contents)
    expect(problems).toContainEqual(expect.objectContaining({ code, message: expect.stringContaining(message) }))
    await expect(collect(writePackage(contents, { created }))).rejects.toBeInstanceOf(PackageError)
  })

  test('and says that seconds are expected where it finds milliseconds', () => {
    for (const path of ['notes.0.modified', 'noteTypes.0.modified', 'presets.0.modified', 'notes.0.cards.0.modified', 'dayZero']) {
      const [problem] = errors(changed(path, created.getTime()))
      expect(problem).toMatchObject({ code: 'later-than-created', message: expect.stringContaining('looks like milliseconds') })
    }
  })

  test('and names the note by its guid and first field', async () => {
    const contents = changed('notes.0.fields', { Front: `<b>dog</b> ${'and cat '.repeat(20)}`, Bakc: '' })
    const error = await collect(writePackage(contents, { created })).catch((reason: unknown) => reason)
    const firstField = 'dog and cat and cat and cat and cat and…'
    expect(error).toMatchObject({
      message: expect.stringContaining('Note `a` (dog and cat'),
      problems: [{ note: 'a', field: 'Bakc', firstField: expect.stringMatching(/^dog and cat.*…$/) }]
    })
    expect(firstField.length).toBeLessThanOrEqual(41)
  })
})

test('JSON without end or too deep is told, not fallen over', () => {
  const endless: Record<string, unknown> = {}
  endless['a'] = endless
  let deep: unknown = 0
  for (let level = 0; level < 20_000; level++) deep = [deep]
  for (const value of [endless, { a: deep }]) {
    for (const path of ['configuration', 'decks.0.other', 'noteTypes.0.other', 'noteTypes.0.fields.0.other', 'presets.0.options']) {
      expect(errors(changed(path, value))).toContainEqual(expect.objectContaining({ code: 'not-json' }))
    }
  }
})

test('What Anki keeps or takes for something else is a warning in a package that was read, what it refuses is not', () => {
  const kept = refused.filter(([, , code]) =>
    ['number-unusual', 'card-data', 'card-without-template', 'review-without-card', 'later-than-created', 'control-character'].includes(
      code
    )
  )
  expect(kept.length).toBeGreaterThan(6)
  for (const [path, value] of kept) expect(errors(changed(path, value), true)).toEqual([])
  for (const [path, value, code] of refused.filter(([, , each]) => ['number-out-of-range', 'wrong-type', 'half-character'].includes(each)))
    expect(errors(changed(path, value), true).map((problem) => problem.code)).toContain(code)
})

describe('Options that are not what they must be are a TypeError that names them', () => {
  const wrong: readonly (readonly [options: unknown, message: string])[] = [
    [undefined, '`options` is `undefined`, expected an object with `created`'],
    [{}, '`created` is `undefined`, expected a Date'],
    [{ created: created.getTime() }, '`created` is `1735689600000`, expected a Date'],
    [{ created: new Date(Number.NaN) }, '`created` is no valid date'],
    [{ created: new Date(8.64e15) }, '`created` is +275760-09-13T00:00:00.000Z, expected a date from 1970 to 9999'],
    [{ created: new Date(-1) }, 'expected a date from 1970 to 9999'],
    [{ created, contianer: 'latest' }, 'Option `contianer` unknown, did you mean `container`?'],
    [{ created, x: 1 }, 'Option `x` unknown, expected one of: created, container, faithful, onWarning'],
    [{ created, faithful: 'yes' }, '`faithful` is the text `yes`, expected `true` or `false`']
  ]
  test.each(wrong)('%o', async (options, message) => {
    expect(() => Reflect.apply(checkPackage, undefined, [fullPackage, options])).toThrow(message)
    const written: AsyncIterable<Uint8Array> = Reflect.apply(writePackage, undefined, [fullPackage, options])
    await expect(collect(written)).rejects.toThrow(TypeError)
  })

  test.each([
    [{ created, container: 'Latest' }, '`container` is the text `Latest`, expected `legacy` or `latest`'],
    [{ created, onWarning: 5 }, '`onWarning` is `5`, expected a function']
  ])('%o', async (options, message) => {
    const written: AsyncIterable<Uint8Array> = Reflect.apply(writePackage, undefined, [fullPackage, options])
    await expect(collect(written)).rejects.toThrow(message)
  })

  test.each(['decks', 'noteTypes', 'notes', 'media', 'presets', 'reviews'])('%s that are no list', (name) => {
    expect(() => checkPackage(changed(name, {}), { created })).toThrow(`\`contents.${name}\` is an object, expected a list`)
    expect(() => Reflect.apply(checkPackage, undefined, [undefined, { created }])).toThrow('`contents` is `undefined`')
  })
})

test('A moment before which there is no room for ids is refused, as seconds taken for milliseconds may be', () => {
  const notes = Array.from({ length: 10 }, (_, index) => ({
    guid: `${index}`,
    noteTypeId: 1_500_000_000_000,
    deck: 'Words',
    fields: { Front: 'x' },
    tags: [],
    modified: 0
  }))
  const contents = { ...fullPackage, notes, reviews: [], presets: [], decks: [{ name: 'Words' }], media: [], dayZero: 0 }
  const codes = (milliseconds: number) => checkPackage(contents, { created: new Date(milliseconds) }).map(({ code }) => code)
  expect(codes(9)).toContain('created-too-early')
  expect(codes(10)).not.toContain('created-too-early')
})
