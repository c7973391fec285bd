import { newestLook } from '../kinds/note-types/looks.js'
import { findWrongValue } from './check-lock.js'
import { scanJson } from './json-offset.js'
import type { Lock } from './lock.js'
import { lockSchema } from './lock-schema.js'
import { withUsual } from './usual-values.js'

/** Why a lock cannot be used, and where: line and column are 1-based. */
export type LockProblem = { readonly line: number; readonly column: number } & (
  | { readonly rule: 'lock-damaged'; readonly detail: { readonly problem: string } }
  | { readonly rule: 'lock-conflict'; readonly detail: undefined }
  | { readonly rule: 'lock-newer'; readonly detail: { readonly version: string } }
)

export type ParsedLock =
  | { readonly lock: Lock; readonly problem?: undefined }
  | { readonly lock?: undefined; readonly problem: LockProblem }

/** Reads the text of `build-deck.lock.json`. Never throws. */
export function parseLock(text: string): ParsedLock {
  const json = withoutMark(text)
  // JSON has no line ends within strings, so a line that begins like this is never content.
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/m.exec(json)
  if (conflict) return { problem: { rule: 'lock-conflict', ...pointAt(json, conflict.index), detail: undefined } }

  const parsed = parseJson(json)
  if ('error' in parsed) {
    const { offset, expected } = parsed.error
    return damaged(json, offset, offset >= json.trimEnd().length ? 'it ends too early' : `${expected} is missing`)
  }
  const { value } = parsed
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  if (typeof version === 'number' && version > 1) {
    return { problem: { rule: 'lock-newer', ...pointAt(json, offsetOf(json, ['version'])), detail: { version: String(version) } } }
  }

  const checked = lockSchema.safeParse(withUsual(value))
  if (!checked.success) {
    const [issue] = checked.error.issues
    const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step))
    const kind = issue?.code === 'invalid_type' ? kinds[issue.expected] : undefined
    return damaged(json, offsetOf(json, path), `${called(path)} ${kind ? `is missing or no ${kind}` : 'is not what a build writes'}`)
  }
  const newer = checked.data.noteTypes.findIndex(({ look = 0 }) => look > newestLook())
  if (newer >= 0) {
    const version = `1 and look ${checked.data.noteTypes[newer]?.look}`
    return { problem: { rule: 'lock-newer', ...pointAt(json, offsetOf(json, ['noteTypes', newer, 'look'])), detail: { version } } }
  }
  const wrong = findWrongValue(checked.data)
  if (wrong) return damaged(json, offsetOf(json, wrong.path), `${called(wrong.path)} ${wrong.problem}`)
  return findTwin(json, checked.data) ?? { lock: checked.data }
}

/** The same for a text of which `parseLock` has found that it is a lock. */
export const parseSoundLock = (text: string): Lock => withUsual(JSON.parse(withoutMark(text))) as Lock

const withoutMark = (text: string) => text.replace(/^\ufeff/, '')

const called = (path: readonly (string | number)[]) => (path.length === 0 ? 'the whole' : `\`${path.join('.')}\``)

const kinds: Readonly<Record<string, string>> = { string: 'text', number: 'number', array: 'list', object: 'object', record: 'object' }

function parseJson(json: string): { readonly value: unknown } | { readonly error: NonNullable<ReturnType<typeof scanJson>> } {
  try {
    return { value: JSON.parse(json) }
  } catch {
    return { error: scanJson(json) ?? { offset: 0, expected: 'JSON' } }
  }
}

function findTwin(json: string, lock: Lock): ParsedLock | undefined {
  const seen = new Set<string>()
  for (const [index, { guid }] of lock.notes.entries()) {
    if (seen.has(guid)) return damaged(json, offsetOf(json, ['notes', index]), `a second entry for \`${guid}\``)
    seen.add(guid)
  }
  return undefined
}

function damaged(json: string, offset: number, problem: string): ParsedLock {
  return { problem: { rule: 'lock-damaged', ...pointAt(json, offset), detail: { problem } } }
}

/** Of the value at a path, or of the nearest one around it. */
function offsetOf(json: string, path: readonly (string | number)[]): number {
  let nearest = 0
  scanJson(json, (visited, offset) => {
    if (visited.length <= path.length && visited.every((step, index) => step === path[index])) nearest = offset
  })
  return nearest
}

function pointAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
