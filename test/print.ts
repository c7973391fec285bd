import type { VFile } from 'vfile'
import type { AnkiPackage } from '../src/anki/model/model.js'
import type { CardDocument } from '../src/cards/card.js'
import { severityOf } from '../src/diagnostics/tell.js'

/** The cards of all documents, without positions and without what is empty or false. */
export function printCards(documents: readonly CardDocument[]): string {
  return toText(documents.flatMap(({ children }) => children.map((card) => tidy(card, ['position', 'data', 'type']))))
}

/** The notes with their type's name, without empty fields and without ids and dates, which come from the clock. */
export function printNotes({ notes, noteTypes }: AnkiPackage): string {
  const nameOf = new Map(noteTypes.map(({ id, name }) => [id, name]))
  return toText(
    notes.map(({ guid, noteTypeId, deck, fields, tags }) => tidy({ guid, noteType: nameOf.get(noteTypeId), deck, tags, fields }, []))
  )
}

/** Each message on a line, as the command prints it. */
export function printMessages(files: readonly VFile[]): string {
  return files
    .flatMap(({ path, messages }) => messages.map((message) => ({ path, message })))
    .map(({ path, message }) => {
      const place = [path, message.line ?? 1, message.column ?? 1].join(':')
      return `${place}  ${severityOf(message)}  ${message.reason}  ${message.ruleId}\n`
    })
    .join('')
}

function tidy(value: unknown, left: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((item) =>
      tidy(
        item,
        left.filter((key) => key !== 'type')
      )
    )
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, item]) => !left.includes(key) && (key === 'verdict' || !isNothing(item)))
  return Object.fromEntries(entries.map(([key, item]) => [key, tidy(item, left)]))
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)
}

/** JSON in which everything that fits stands on one line. */
function toText(value: unknown): string {
  return `${indented(value, '')}\n`
}

function indented(value: unknown, indent: string): string {
  const line = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || indent.length + line.length <= 120) return line
  const deeper = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const items = Array.isArray(value)
    ? value.map((item) => deeper + indented(item, deeper))
    : Object.entries(value).map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${indented(item, deeper)}`)
  return `${open}\n${items.join(',\n')}\n${indent}${close}`
}
