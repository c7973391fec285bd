import type { Host } from '../../host/host.js'
import { findAlike } from '../../kinds/note-types/expect-own-types.js'
import type { OwnNoteType } from '../../kinds/note-types/own-note-type.js'
import { type FolderNoteType, type NoteTypeFailure, readNoteType } from './read-note-type.js'

export interface UnsafeNoteType extends NonNullable<FolderNoteType['unsafe']> {
  /** Absolute. */
  readonly folder: string
}

/** The note types of a config, what is wrong with which of its folders, and those that somebody has to trust. */
export async function readNoteTypes(written: readonly (string | OwnNoteType)[], configPath: string, host: Host) {
  const noteTypes: OwnNoteType[] = []
  const unsafe: UnsafeNoteType[] = []
  const failures: (NoteTypeFailure & { readonly index: number })[] = []
  for (const [index, each] of written.entries()) {
    const read = typeof each === 'string' ? await readNoteType(each.trim(), configPath, host) : { noteType: each, folder: '' }
    if ('value' in read) {
      failures.push({ ...read, index })
      continue
    }
    noteTypes.push(read.noteType)
    if ('unsafe' in read && read.unsafe) unsafe.push({ ...read.unsafe, folder: read.folder })
    const alike = findAlike(noteTypes)
    if (alike) {
      failures.push({ index, value: `\`${typeof each === 'string' ? each : each.called}\`, which is ${alike.what}`, expected: 'one' })
      noteTypes.pop()
    }
  }
  return { noteTypes, unsafe, failures }
}
