import { mediaKind } from '../cards/media-kind.js'
import type { Report } from '../diagnostics/message.js'
import type { FoundDrawing } from '../file/drawing/to-drawing.js'
import type { FileImage, FileResult, MediaKind } from '../file/file-result.js'
import type { FindMedia, FoundMedia } from '../files/find-media.js'

/** Where a file of the notes finds its media. */
export interface LookedUp extends FoundMedia {
  readonly kind?: MediaKind
}

/** Reads the drawing that an address in a note means; `from` is the note's path from the root. */
export type ReadDrawingFrom = (url: string, from: string) => Promise<FoundDrawing>

/** Finds each address once for all files of one folder. */
export type LookUpFrom = (url: string, from: string) => Promise<LookedUp>

/** What finds the files that notes name. */
export interface Finders {
  readonly lookUp: LookUpFrom
  readonly readDrawing: ReadDrawingFrom
}

export function createLookUp(find: FindMedia): LookUpFrom {
  const known = new Map<string, Promise<LookedUp>>()
  return (url, from) => {
    const key = JSON.stringify([from.slice(0, from.lastIndexOf('/') + 1), url])
    const found = known.get(key) ?? find(url, from).then(withKind)
    known.set(key, found)
    return found
  }
}

function withKind(found: FoundMedia): LookedUp {
  const kind = found.path === undefined ? undefined : mediaKind(found.path)
  return kind ? { kind, ...found } : found
}

/** The paths of a file's media by their indexes; reports what is not there as its card wants it. */
export async function lookUpMedia(
  { images, path }: FileResult,
  lookUp: LookUpFrom,
  report: Report
): Promise<ReadonlyMap<FileImage, string>> {
  const paths = new Map<FileImage, string>()
  for (const image of images) {
    if (image.from !== 'file') continue
    const found = await lookUp(image.url, path)
    if (found.problem && !image.isOptional) report(found.problem.rule, image.place, found.problem.detail as never)
    if (found.path === undefined) continue
    if (found.kind) paths.set(image, found.path)
    else if (!image.isOptional) report('media-unsupported', image.place, { path: image.url })
  }
  return paths
}

/** Whether the file's fields were made for what its media and drawings are. */
export async function isAsFound({ images, drawings = [], path }: FileResult, { lookUp, readDrawing }: Finders): Promise<boolean> {
  for (const { url, content } of drawings) if ((await readDrawing(url, path)).content !== content) return false
  for (const { from, url, shows } of images) {
    if (from === 'file' && (await lookUp(url, path)).kind !== (shows === 'remote' ? undefined : shows)) return false
  }
  return true
}
