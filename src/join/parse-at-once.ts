import type { FileResult } from '../file/file-result.js'
import type { FileToParse, Parsers } from '../file/parse-elsewhere.js'
import { type Finders, isAsFound } from './look-up-media.js'

/** The results of some files that are read beside each other, each told of as soon as it is there; `undefined` for those that have to be read here. */
export async function parseAtOnce(
  files: readonly FileToParse[],
  parsers: Parsers,
  finders: Finders,
  onResult: (index: number, result: FileResult | undefined) => void
): Promise<void> {
  let next = 0
  const work = async () => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index] as FileToParse
      const result = await parsers.parse(file)
      // Where a picture is, only this thread knows: most are there, and show as their names say.
      const isRight = result === undefined || (await isAsFound(result, finders))
      onResult(index, isRight ? result : await parsers.parse({ ...file, ...(await look(result, finders)) }))
    }
  }
  await Promise.all(Array.from({ length: parsers.atOnce }, work))
}

async function look(
  { images, drawings = [], path }: FileResult,
  { lookUp, readDrawing }: Finders
): Promise<Required<Pick<FileToParse, 'shows' | 'drawings'>>> {
  const urls = images.flatMap(({ from, url }) => (from === 'file' ? [url] : []))
  return {
    shows: new Map(await Promise.all(urls.map(async (url) => [url, (await lookUp(url, path)).kind] as const))),
    drawings: new Map(await Promise.all(drawings.map(async ({ url }) => [url, await readDrawing(url, path)] as const)))
  }
}
