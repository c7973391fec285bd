import type { ContextLevel } from '../cards/card.js'
import { withoutExportId } from '../parse/marks/other-tools/exported-page.js'
import type { ParsedDocument } from '../parse/sections/parsed-document.js'

/** Front matter's title, else the first `#` heading, else the file's name. */
export function titleOf({ settings, outline, path }: ParsedDocument): ContextLevel {
  if (settings.title !== undefined) return toLevel(settings.title)
  if (outline.title && outline.title.text !== '') return { content: outline.title.content, text: outline.title.text }
  return toLevel(nameOf(path))
}

/** A name as a level above cards. */
export const toLevel = (text: string): ContextLevel => ({ content: [{ type: 'text', value: text }], text })

/** A file's name without its ending. */
export const nameOf = (path: string) => withoutExportId(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''))

/** Whether a file speaks for its folder. */
export const isIndex = (path: string) => /(?:^|\/)(?:index|readme)\.[^./]+$/i.test(path)
