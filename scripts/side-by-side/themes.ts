import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { basic, cloze, defineNoteType, type MediaFile, type NoteType } from '../../src/anki/index.js'

/** The note types that a look consists of. */
export interface Theme {
  readonly name: string
  readonly basic: NoteType
  readonly cloze: NoteType
  readonly media: readonly MediaFile[]
}

/** What Anki gives everybody. */
export const ankiDefault: Theme = {
  name: 'Anki',
  basic: basic({ id: 1_600_000_000_000, name: 'Anki', modified: 0 }),
  cloze: cloze({ id: 1_600_000_000_001, name: 'Anki Cloze', modified: 0 }),
  media: []
}

/** A look from a folder with `style.css`, `front.html` and `back.html`, and the same with `cloze-` before it where it has a note type for gaps; its pictures begin with `_`. */
export async function readTheme(name: string, folder: string, number: number): Promise<Theme> {
  const read = (file: string) => readFile(join(folder, file), 'utf8')
  const define = async (kind: 'standard' | 'cloze', prefix: string) => {
    const css = await read(`${prefix}style.css`).catch(() => read('style.css'))
    const [front, back] = [await read(`${prefix}front.html`), await read(`${prefix}back.html`)]
    const own = kind === 'cloze' ? ['Text', 'Back Extra'] : ['Front', 'Back']
    const fields = [...new Set([...own, ...fieldsIn(front), ...fieldsIn(back)])]
    const templates = [{ name: 'Card 1', front, back }]
    const id = 1_700_000_000_000 + number * 10 + (kind === 'cloze' ? 1 : 0)
    return defineNoteType({ id, name: kind === 'cloze' ? `${name} Cloze` : name, modified: 0, kind, css, fields, templates }) as NoteType
  }
  const pictures = (await readdir(folder)).filter((file) => file.startsWith('_'))
  const media = await Promise.all(pictures.map(async (file) => ({ name: file, data: await readFile(join(folder, file)) })))
  return { media, name, basic: await define('standard', ''), cloze: await define('cloze', 'cloze-').catch(() => ankiDefault.cloze) }
}

const special = new Set(['FrontSide', 'Deck', 'Subdeck', 'Tags', 'Type', 'Card', 'CardFlag'])

const fieldsIn = (template: string): string[] =>
  [...template.matchAll(/\{\{[#^/]?(?:[\w-]+:)*([^{}:]+)\}\}/g)].flatMap(([, name = '']) => (special.has(name.trim()) ? [] : [name.trim()]))
