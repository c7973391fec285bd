import { fileURLToPath } from 'node:url'
import { buildDeck } from '../../src/build-deck.js'
import { formatMessages } from '../../src/format-messages.js'
import { nodeHost } from '../../src/host/node-host.js'
import { type RenderedCards, readCards } from '../shots/read-cards.js'

/** Notes with everything that a card can show, in eight languages. */
export const galleryNotes = fileURLToPath(new URL('notes', import.meta.url))

/** Builds a folder's notes, and has the newest Anki import and render them. */
export async function showNotes(folder: string): Promise<RenderedCards> {
  const { apkg, files } = await buildDeck(folder, { host: nodeHost(folder), id: 'gallery', deck: 'Gallery' })
  if (!apkg) throw new Error(`No package of ${folder}, expected one:\n${await formatMessages(files)}`)
  return readCards(apkg)
}
