import { quote } from '../diagnostics/rules/quote.js'
import type { FoundDrawing } from '../file/drawing/to-drawing.js'
import { decode } from '../files/decode.js'
import type { Host } from '../host/host.js'
import { sha256 } from '../host/sha256.js'
import type { LookUpFrom, ReadDrawingFrom } from './look-up-media.js'

/** Of a drawing the picture may be a part; what is larger is nobody's. */
const mostBytes = 10_000_000

export function createReadDrawing(lookUp: LookUpFrom, host: Host): ReadDrawingFrom {
  const files = new Map<string, Promise<FoundDrawing>>()
  return async (url, from) => {
    if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url))
      return toProblem(`Drawing ${quote(url)} that is no file of the notes`, 'an SVG file in the input folder')
    const { path, problem } = await lookUp(url, from)
    if (problem?.rule === 'media-outside-root')
      return toProblem(`Drawing ${quote(url)} outside the input folder`, 'it beside the note or below the input folder')
    if (problem?.rule === 'media-missing') return toProblem(`Drawing ${quote(url)} not found`, `it ${problem.detail.looked}`)
    if (path === undefined || !/\.svg$/i.test(path)) return toProblem(`Drawing ${quote(url)} that is no SVG`, 'a file that ends in `.svg`')
    const known = files.get(path) ?? readFile(path, url, host)
    files.set(path, known)
    return known
  }
}

async function readFile(path: string, url: string, host: Host): Promise<FoundDrawing> {
  const size = (await host.look(path))?.size ?? 0
  if (size > mostBytes)
    return toProblem(
      `Drawing ${quote(url)} of ${(size / 1_000_000).toFixed(1)} MB`,
      `at most ${mostBytes / 1_000_000} MB; a picture in it can be taken out`
    )
  const bytes = await host.read(path)
  const decoded = decode(bytes)
  if ('broken' in decoded) return toProblem(`Drawing ${quote(url)} that is no UTF-8 text`, 'it saved as plain SVG in UTF-8')
  return { content: sha256(bytes), text: decoded.text }
}

const toProblem = (what: string, expected: string): FoundDrawing => ({ content: what, problem: { what, expected } })
