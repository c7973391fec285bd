import { basename, dirname, join, resolve } from 'node:path'
import type { Host } from '../../host/host.js'
import { findUnsafeInTemplate } from '../../html/find-unsafe-in-template.js'
import { checkOwnNoteType } from '../../kinds/note-types/check-own-note-type.js'
import { placeIn, readCss } from '../../kinds/note-types/css/read-css.js'
import type { OwnNoteType } from '../../kinds/note-types/own-note-type.js'
import { readWithin } from '../read-within.js'
import { typeFile } from './note-type-files.js'
import { readTypeFile } from './read-type-file.js'

/** What is there instead of a note type, and what was expected. */
export interface NoteTypeFailure {
  readonly value: string
  readonly expected: string
}

export interface FolderNoteType {
  readonly noteType: OwnNoteType
  /** Absolute. */
  readonly folder: string
  /** Where, and what, a template could do more than show, so that somebody has to trust it. */
  readonly unsafe?: { readonly place: string; readonly found: string }
}

/** Reads a note type from its folder: fields, templates and CSS as files. `name` counts from the config's folder. */
export async function readNoteType(name: string, configPath: string, host: Host): Promise<FolderNoteType | NoteTypeFailure> {
  const folder = resolve(dirname(configPath), name)
  const read = async (file: string) => {
    const found = await readWithin(join(folder, file), dirname(configPath), host)
    return 'text' in found ? found.text : undefined
  }
  const fail = (file: string, text: string, offset: number, found: string, expected: string): NoteTypeFailure => ({
    value: `\`${name}\`, which at ${name}/${file}:${placeIn(text, offset)} has ${found}`,
    expected
  })
  const missing = (file: string, expected: string): NoteTypeFailure => ({
    value: `\`${name}\` without a \`${file}\` that can be read`,
    expected
  })

  const yaml = await read(typeFile)
  if (yaml === undefined) return missing(typeFile, `a folder in the config's with the file \`${typeFile}\` in UTF-8`)
  const called = basename(folder)
  const type = readTypeFile(yaml, called)
  if ('problem' in type) return fail(typeFile, yaml, type.offset, type.problem.found, type.problem.expected)

  const templates: OwnNoteType['templates'][number][] = []
  const files = new Map<string, { readonly file: string; readonly text: string }>()
  let unsafe: FolderNoteType['unsafe']
  for (const template of type.templates) {
    const sides: Record<'front' | 'back', string> = { front: '', back: '' }
    for (const side of ['front', 'back'] as const) {
      const names = [`${template}.${side}.html`, ...(type.templates.length === 1 ? [`${side}.html`] : [])]
      const texts = await Promise.all(names.map(read))
      const found = texts.findIndex((text) => text !== undefined)
      const [file = '', text = ''] = [names[found], texts[found]]
      if (found === -1) return missing(names.at(-1) ?? '', `that side of the template \`${template}\``)
      sides[side] = text.replace(/\r\n?/g, '\n').trimEnd()
      files.set(`${template}\n${side}`, { file, text: sides[side] })
      const harm = findUnsafeInTemplate(sides[side])
      if (harm) unsafe ??= { place: `${name}/${file}:${placeIn(sides[side], harm.offset)}`, found: harm.found }
    }
    templates.push({ name: template, ...sides })
  }
  const style = (await read('style.css')) ?? ''
  const { css, problem } = await readCss(style)
  if (problem) return fail('style.css', style, problem.offset, problem.found, problem.expected)
  const imports = css.importsUserFile ? '@import "_build-deck-user.css";\n' : ''
  const noteType: OwnNoteType = { ...type.noteType, templates, css: `${imports}${css.rules}` }
  const wrong = checkOwnNoteType(noteType)
  if (!wrong) return { noteType, folder, ...(unsafe && { unsafe }) }
  const sides = ['front', 'back'].flatMap((side) => files.get(`${wrong.template}\n${side}`) ?? [])
  // The side in which what is told of stands.
  const words = /`([^`]+)`/.exec(wrong.found)?.[1] ?? ''
  const side = sides.find(({ text }) => words !== '' && text.includes(words)) ?? sides[0]
  if (!side)
    return fail(typeFile, yaml, Math.max(0, wrong.field === undefined ? 0 : type.offsetOf(wrong.field)), wrong.found, wrong.expected)
  return fail(side.file, side.text, wrong.offset ?? Math.max(0, side.text.indexOf(words)), wrong.found, wrong.expected)
}
