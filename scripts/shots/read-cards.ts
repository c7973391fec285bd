import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { pythonOf } from '../../test/anki/environment.js'
import { withPackageFile } from '../../test/anki/with-package-file.js'

/** One side each, as Anki's own library renders it: CSS first, `[anki:play:…]` and `[[type:…]]` not yet filled in. */
export interface RenderedCard {
  readonly name: string
  readonly noteType: string
  readonly template: string
  readonly deck: string
  readonly ord: number
  readonly question: string
  readonly answer: string
  /** Anki's comparison with an answer that is missing, right, and wrong; `null` where none is typed. */
  readonly typed: { readonly none: string; readonly right: string; readonly wrong: string; readonly typed: string } | null
}

export interface RenderedCards {
  readonly cards: readonly RenderedCard[]
  /** Folder of the media files. */
  readonly media: string
  /** Removes the temporary collection. */
  close(): Promise<void>
}

const script = fileURLToPath(new URL('render-cards.py', import.meta.url))

/** Imports a package, or the file of one, into an empty collection of real Anki, and renders all cards. */
export async function readCards(source: string | Uint8Array): Promise<RenderedCards> {
  return typeof source === 'string' ? readFrom(source) : withPackageFile(source, readFrom)
}

async function readFrom(path: string): Promise<RenderedCards> {
  const { stdout } = await promisify(execFile)(pythonOf('26.9.3'), [script, path], { maxBuffer: 2 ** 30 })
  const { folder, media, cards } = JSON.parse(stdout) as { folder: string; media: string; cards: RenderedCard[] }
  return { media, cards, close: () => rm(folder, { recursive: true }) }
}
