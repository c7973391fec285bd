import type { Report } from '../diagnostics/message.js'
import type { Settings } from '../parse/settings/settings.js'

/** Folders of templates, as note apps and people call them. */
const templates = new Set(
  'template templates vorlage vorlagen plantilla plantillas modèle modèles modelli шаблоны 模板 テンプレート'.split(' ')
)

/** Folders of a page for each day. */
const journals = new Set(
  [
    ...'daily dailies journal journals diary diaries tagebuch diario дневник 日记 日記 日志'.split(' '),
    ...['daily note', 'daily notes', 'daily journal', 'daily log', 'daily logs', 'tägliche notizen', 'notas diarias', 'notes quotidiennes']
  ].map((name) => name.normalize('NFC'))
)

/** A page that is named after a day, and the glob of all that are. */
const days: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, '**/????-??-??.md'],
  [/^\d{4}_\d{2}_\d{2}$/, '**/????_??_??.md']
]

/** More are not typed into a config by hand. */
const mostGlobs = 8

interface Excludable {
  readonly what: 'template' | 'daily note' | 'page with template code'
  readonly glob: string
}

/** A file of the notes, as far as it tells whether it is one. */
export interface Page {
  readonly path: string
  readonly settings: Settings
  readonly hasTemplateCode: boolean
}

/** Tells once of pages that people keep beside their notes and seldom learn, with the line of the config that leaves them out. */
export function excludeUnset(pages: readonly Page[], excluded: readonly string[], report: Report): void {
  const found = pages.filter(({ settings }) => settings.cards !== 'off').flatMap((page) => findExcludable(page) ?? [])
  // Who builds nothing else means it.
  if (found.length === 0 || found.length === pages.length) return
  const globs = [...new Set(found.map(({ glob }) => glob))]
  const kinds = (['template', 'daily note', 'page with template code'] as const)
    .map((what) => ({ what, count: found.filter((page) => page.what === what).length }))
    .filter(({ count }) => count > 0)
  const place = { line: 1, column: 1 }
  report('exclude-unset', place, { kinds, exclude: [...excluded, ...globs.slice(0, mostGlobs)] })
}

function findExcludable(page: Page): Excludable | undefined {
  const levels = page.path.split('/')
  const name = (levels.pop() ?? '').replace(/\.[^.]+$/, '')
  const folder = levels.findIndex((level) => templates.has(toWord(level)) || journals.has(toWord(level)))
  if (folder >= 0) {
    const what = templates.has(toWord(levels[folder] ?? '')) ? 'template' : 'daily note'
    return { what, glob: toGlob(levels.slice(0, folder + 1).join('/')) }
  }
  const day = days.find(([form]) => form.test(name))
  if (day) return { what: 'daily note', glob: day[1] }
  return page.hasTemplateCode ? { what: 'page with template code', glob: toGlob(page.path) } : undefined
}

/** Numbers and signs put folders in an order. */
const toWord = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}]+|(?<![^\p{L}])[^\p{L}]+$/gu, '')

/** A path as a glob that matches it. */
const toGlob = (path: string) => path.replace(/[*?[\](){}!+@\\]/g, '?')
