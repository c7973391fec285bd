import { expect, test } from 'vitest'
import { type AnkiPackage, checkPackage, collect, type MediaFile, PackageError, readPackage, writePackage } from '../../src/anki/index.js'

const created = new Date('2025-01-01T00:00:00Z')
const bytes = Uint8Array.of(1, 2, 3)

function showing(...media: MediaFile[]): AnkiPackage {
  return {
    decks: [{ name: 'D' }],
    noteTypes: [
      {
        id: 1_500_000_000_000,
        name: 'T',
        kind: 'standard',
        modified: 1,
        fields: [{ name: 'Front' }],
        templates: [{ name: 'Card 1', front: '{{Front}}', back: '' }],
        css: ''
      }
    ],
    notes: [{ guid: 'a', noteTypeId: 1_500_000_000_000, deck: 'D', modified: 1, tags: [], fields: { Front: '<img src="a.png">' } }],
    media
  }
}

const streamed = (...pieces: Uint8Array[]): MediaFile => ({
  name: 'a.png',
  open: async function* () {
    yield* pieces
  }
})
const write = (contents: AnkiPackage, container: 'legacy' | 'latest' = 'legacy', faithful = false) =>
  collect(writePackage(contents, { created, container, faithful }))
const failure = (work: Promise<unknown>): Promise<PackageError> =>
  work.then(
    () => Promise.reject(new Error('nothing failed')),
    (error: unknown) => (error instanceof PackageError ? error : Promise.reject(error))
  )

async function comesBack(data: Extract<MediaFile, { data: unknown }>['data']): Promise<number[]> {
  const { media } = await readPackage(await write(showing({ name: 'a.png', data })))
  const [file] = media
  return file && 'open' in file ? [...(await collect(file.open()))] : []
}

const held = Uint8Array.of(9, 1, 2, 3, 9)
test.each<[string, Extract<MediaFile, { data: unknown }>['data']]>([
  ['a Uint8Array', bytes],
  ['a part of an ArrayBuffer', held.subarray(1, 4)],
  ['an ArrayBuffer', bytes.buffer],
  ['a DataView', new DataView(held.buffer, 1, 3)],
  ['a Uint8ClampedArray', Uint8ClampedArray.of(1, 2, 3)],
  ['a Blob', new Blob([bytes])],
  ['a File', new File([bytes], 'b.png')]
])('Media are given as %s', async (_, data) => {
  expect(await comesBack(data)).toEqual([1, 2, 3])
})

test.each([
  ['words', 'words'],
  ['a list', [1, 2, 3]],
  ['nothing', undefined]
])('Media that are %s are refused by name before the first byte', async (_, data) => {
  const contents = showing({ name: 'a.png', data } as never)
  expect(checkPackage(contents, { created })).toMatchObject([{ code: 'media-not-bytes', severity: 'error', media: 'a.png' }])
  await expect(writePackage(contents, { created }).next()).rejects.toMatchObject({ code: 'media-not-bytes' })
})

test("A browser's File is read part by part, as is its stream where streams cannot be iterated", async () => {
  const large = new File([new Uint8Array(3_000_000).fill(7)], 'a.png')
  const bare = (): AsyncIterable<Uint8Array> => {
    const stream = large.stream()
    return { getReader: () => stream.getReader() } as never
  }
  const parts: MediaFile[] = [
    { name: 'a.png', data: large },
    { name: 'a.png', size: large.size, open: () => large.stream() },
    { name: 'a.png', size: large.size, open: bare }
  ]
  const [first, ...others] = await Promise.all(parts.map((file) => write(showing(file))))
  expect(first?.length).toBeGreaterThan(3_000_000)
  for (const other of others) expect(first && other && Buffer.compare(first, other)).toBe(0)
})

const cases: [string, MediaFile, string, RegExp][] = [
  ['that is empty', streamed(), 'media-empty', /Empty/],
  ['shorter than it says', { ...streamed(bytes), size: 4 }, 'media-size', /of 3 bytes, expected the 4/],
  ['longer than it says', { ...streamed(bytes, bytes), size: 4 }, 'media-size', /more than 4 bytes, expected the 4/],
  ['of words', streamed('words' as never), 'media-not-bytes', /type string/]
]
test.each(cases)('A stream %s is refused by the name of its file', async (_, file, code, message) => {
  for (const container of ['legacy', 'latest'] as const) {
    const error = await failure(write(showing(file), container))
    expect(error).toMatchObject({ code, problems: [{ media: 'a.png' }] })
    expect(error.message).toMatch(message)
    expect(error.message).toContain('Media file `a.png`')
  }
})

test('An empty stream of a package that was read is written as it is', async () => {
  await expect(write(showing(streamed()), 'legacy', true)).resolves.toBeInstanceOf(Uint8Array)
})

test('A stream that fails is told by the name of its file, with the cause', async () => {
  const cause = new Error('the disk is gone')
  const open = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes
    throw cause
  }
  const error = await failure(write(showing({ name: 'a.png', open })))
  expect(error).toMatchObject({ code: 'media-unreadable', message: 'Media file `a.png`: Cannot be read: the disk is gone', cause })
})

test('A file beyond four gigabytes is told by its name', async () => {
  const piece = new Uint8Array(2 ** 30)
  const stream = writePackage(showing(streamed(piece, piece, piece, piece)), { created })
  const drain = async (): Promise<void> => {
    for await (const _ of stream);
  }
  expect(await failure(drain())).toMatchObject({
    code: 'media-too-large',
    message: 'Media file `a.png`: Larger than 4 GiB, which no Anki reads'
  })
}, 60_000)

test('Two files of one name with different bytes are found by the check, if they are in memory or their sizes differ', () => {
  const file: MediaFile = { name: 'a.png', data: bytes }
  const codes = (...media: MediaFile[]) => checkPackage(showing(...media), { created }).map(({ code }) => code)
  expect(codes(file, { name: 'a.png', data: bytes.slice().buffer })).toEqual([])
  expect(codes(file, { name: 'a.png', data: Uint8Array.of(1, 2, 4) })).toEqual(['duplicate-media'])
  expect(codes(file, { name: 'a.png', data: new Blob([held]) })).toEqual(['duplicate-media'])
  expect(codes(file, { ...streamed(bytes), size: 4 })).toEqual(['duplicate-media'])
  expect(codes(file, streamed(held))).toEqual([])
})
