import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toShownSide } from '../../scripts/shots/card-page.js'
import { type RenderedCard, readCards } from '../../scripts/shots/read-cards.js'
import { collect, writePackage } from '../../src/anki/index.js'
import { compile } from '../../src/compile.js'
import { severityOf } from '../../src/diagnostics/tell.js'
import { memoryHost } from '../../src/host/memory-host.js'
import type { Config } from '../../src/parse/settings/settings.js'
import { places } from './places.js'
import type { Snippet } from './read-corpus.js'
import type { Shown } from './watch-harm.js'

/** Which snippet stands where. */
interface Placed {
  readonly snippet: Snippet
  /** A name of `places`. */
  readonly place: string
}

/** A card of the deck, and what it was made of. */
export interface HostileCard extends Shown, Placed {}

export interface HostileDeck {
  readonly cards: readonly HostileCard[]
  /** File names in the package. */
  readonly media: ReadonlySet<string>
}

const pixel = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (character) => character.charCodeAt(0))
const media = { '/notes/a.png': pixel, '/notes/b.mp3': pixel, '/notes/c.mp4': pixel }
/** A voice reads each card. */
const quiet: Config = { id: 'hostile', tts: 'de_DE', rules: { 'media-missing': 'off', 'media-case-mismatch': 'off' } }

/** A deck of all snippets, each in so many places (default: all) of those that are given (default: all) and the next one in others, imported into the newest Anki and rendered by it. */
export async function showDeck(
  snippets: readonly Snippet[],
  {
    where = Object.keys(places),
    placesEach = where.length,
    ...config
  }: Config & { readonly where?: readonly string[]; readonly placesEach?: number } = {}
): Promise<HostileDeck> {
  const placed = snippets.flatMap((snippet, index) =>
    where.filter((_place, at) => (index + at) % where.length < placesEach).map((place): Placed => ({ snippet, place }))
  )
  const names = new Map(placed.map((each, index) => [`n${index}`, each]))
  const notes = new Map([...names].map(([name, each]) => [`/notes/${name}.md`, toNote(each, name)]))
  const { contents, files } = await build(notes, config)
  const errors = files.flatMap(({ messages }) => messages).filter((message) => severityOf(message) === 'error')
  if (!contents) throw new Error(`No package of the hostile notes, expected one: ${errors.join('\n')}`)
  // What only looks like the name of a file is in no package, and Anki imports it all the same.
  const apkg = await collect(writePackage(contents, { created: new Date('2026-01-01T00:00:00Z'), faithful: true }))
  const rendered = await render(apkg)
  const cards = rendered.flatMap((card) => {
    const each = names.get(card.deck.split('::').at(-1) ?? '')
    return each ? [{ ...each, ...toShown(card) }] : []
  })
  return { cards, media: new Set(contents.media.map(({ name }) => name)) }
}

/** A card that asks by a voice alone shows no more than its question and answer do, so one place of them is enough. */
const [heard] = Object.keys(places)

const toNote = ({ snippet, place }: Placed, name: string) =>
  `---\ndeck: "::Hostile::${name}"\nlisten: ${place === heard}\n---\n\n${places[place]?.(snippet.markdown, name) ?? ''}`

function build(notes: ReadonlyMap<string, string>, config: Config) {
  const host = memoryHost({ ...media, ...Object.fromEntries(notes) }, { now: new Date('2026-01-01T00:00:00Z') })
  return compile('/notes', { ...quiet, ...config, host })
}

async function render(apkg: Uint8Array): Promise<readonly RenderedCard[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'))
  try {
    const path = join(folder, 'hostile.apkg')
    await writeFile(path, apkg)
    const { cards, close } = await readCards(path)
    await close()
    return cards
  } finally {
    await rm(folder, { recursive: true })
  }
}

function toShown(card: RenderedCard): Shown {
  return {
    question: toShownSide(card, 'question', 'desktop'),
    answer: toShownSide(card, 'answer', 'desktop'),
    bodyClass: `card card${card.ord + 1} isLin`
  }
}
