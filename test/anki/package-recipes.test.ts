import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inlineUrl } from '../../scripts/inline-url.js'
import { describeWithAnki } from './anki.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** As a spreadsheet saves it: byte-order mark, Windows' line ends, blank rows, quoted cells, rows without a recording. */
const words = [
  '\ufeffHund\tdog\thund.mp3',
  '',
  '"Katze ""Mieze"""\t"cat, she-cat"\tkatze.mp3',
  '\t\t',
  'Kuh\tcow & <b>\t',
  'Maus\t"mouse',
  ''
].join('\r\n')
const recipes = new Map<string, string>()

/** Runs a recipe of docs/anki.md in a folder, and gives what it prints. */
async function run(name: string, folder: string): Promise<string> {
  const contents = recipes.get(name)
  if (contents === undefined) throw new Error(`docs/anki.md has no recipe \`${name}\``)
  const outfile = join(folder, `${name}.mjs`)
  await build({
    stdin: { contents, loader: 'ts', resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { 'build-deck/anki/node': join(root, 'src/anki/node.ts'), 'build-deck/anki': join(root, 'src/anki/index.ts') },
    plugins: [inlineUrl],
    logLevel: 'error'
  })
  return execFileSync(process.execPath, [outfile], { cwd: folder, encoding: 'utf8' })
}

describeWithAnki('The recipes of docs/anki.md', (anki) => {
  let folder = ''
  beforeAll(async () => {
    const page = await readFile(join(root, 'docs/anki.md'), 'utf8')
    for (const [, name = '', code = ''] of page.matchAll(/^```ts recipe=(\S+)\n(.*?)^```$/gms)) recipes.set(name, code)
    folder = await mkdtemp(join(tmpdir(), 'build-deck-recipes-'))
    await mkdir(join(folder, 'audio'))
    await writeFile(join(folder, 'words.tsv'), words)
    await writeFile(join(folder, 'chambers.png'), 'a picture')
    for (const name of ['hund.mp3', 'katze.mp3']) await writeFile(join(folder, 'audio', name), name)
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('are seven', () => {
    expect([...recipes.keys()]).toEqual(['vocabulary', 'own-note-type', 'cloze', 'occlusion', 'update', 'read', 'show'])
  })

  test('make packages that Anki imports and finds nothing wrong with', async () => {
    const collection = await anki.open()
    for (const [name, file, notes] of [
      ['vocabulary', 'animals', 4],
      ['own-note-type', 'countries', 2],
      ['cloze', 'heart', 1],
      ['occlusion', 'pictures', 1]
    ] as const) {
      await run(name, folder)
      expect((await collection.importPackage(join(folder, `${file}.apkg`), { withPresets: true })).new).toBe(notes)
    }
    const { cards, decks, presets, media } = await collection.dump()
    expect(cards.map(({ deck }) => deck).sort()).toEqual([
      ...['Anatomy', 'Anatomy::Vessels'],
      ...Array(4).fill('Geography'),
      ...Array(8).fill('German::Animals'),
      ...Array(2).fill('Pictures')
    ])
    expect(Object.keys(media).sort()).toEqual(['chambers.png', 'hund.mp3', 'katze.mp3'])
    const preset = presets.find(({ name }) => name === 'Calm')
    expect(preset).toBeDefined()
    expect(decks.find(({ name }) => name === 'Pictures')?.preset).toBe(preset?.id)
    expect((await collection.checkDatabase()).count + (await collection.emptyCards()).count + (await collection.checkMedia()).count).toBe(0)
  })

  test('read a package and list its notes', async () => {
    await run('vocabulary', folder)
    const printed = await run('read', folder)
    expect(printed).toBe(
      [
        'German::Animals | German words | Hund [sound:hund.mp3] | dog',
        'German::Animals | German words | Katze &quot;Mieze&quot; [sound:katze.mp3] | cat, she-cat',
        'German::Animals | German words | Kuh | cow &amp; &lt;b&gt;',
        'German::Animals | German words | Maus | &quot;mouse',
        '2 media files\n'
      ].join('\n')
    )
  })

  test('show a card as Anki does', async () => {
    expect(await run('show', folder)).toBe('France → France\n\n<hr id=answer>\n\nParis\n')
  })

  test('update a deck and keep what was reviewed', async () => {
    const collection = await anki.open()
    await rm(join(folder, 'state.json'), { force: true })
    await writeFile(join(folder, 'questions.json'), JSON.stringify({ 'What is a tort?': 'A wrong.', 'What is equity?': 'Fairness.' }))
    await run('update', folder)
    expect((await collection.importPackage(join(folder, 'law.apkg'))).new).toBe(2)
    const [guid = ''] = (await collection.query<[string]>("select guid from notes where flds like 'What is a tort%'")).flat()
    await collection.setDue(guid, 0, 10)
    // up to 24.11 an update must be later than the import before it
    await new Promise((resolve) => setTimeout(resolve, 2100))
    await writeFile(
      join(folder, 'questions.json'),
      JSON.stringify({ 'What is a tort?': 'A civil wrong.', 'What is equity?': 'Fairness.', New: '1' })
    )
    await run('update', folder)
    expect(await collection.importPackage(join(folder, 'law.apkg'))).toMatchObject({ new: 1, updated: 1, duplicate: 1 })
    const { cards, notes } = await collection.dump()
    expect(notes.find((note) => note.guid === guid)?.fields).toMatchObject({ Back: 'A civil wrong.' })
    expect(cards.find((card) => card.guid === guid)).toMatchObject({ type: 2, interval: 10 })
  })
})
