import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Puts a package into a temporary file as long as it is used: Anki imports from files alone. */
export async function withPackageFile<Result>(apkg: Uint8Array, use: (path: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'build-deck-apkg-'))
  try {
    const path = join(folder, 'deck.apkg')
    await writeFile(path, apkg)
    return await use(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}
