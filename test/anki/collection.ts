import type { NoteType } from '../../src/anki/model/model.js'
import type { CollectionDump, NoteDump } from './dump.js'
import type { Send } from './process.js'
import type { PackageNote, Snapshot } from './snapshot.js'
import { withPackageFile } from './with-package-file.js'

/** Choices of the import dialog. Defaults are those of a fresh profile; 2.1.54 has no such choices and ignores them. */
export interface ImportOptions {
  readonly updateNotes?: 'if-newer' | 'always' | 'never'
  readonly updateNoteTypes?: 'if-newer' | 'always' | 'never'
  readonly mergeNoteTypes?: boolean
  readonly withScheduling?: boolean
  readonly withPresets?: boolean
}

/** How many notes the importer put under each heading of its log. */
export interface ImportCounts {
  readonly new: number
  readonly updated: number
  readonly duplicate: number
  readonly conflicting: number
  readonly firstFieldMatch: number
  readonly missingNoteType: number
  readonly missingDeck: number
  readonly emptyFirstField: number
}

export interface ExportOptions {
  /** Default: the whole collection. */
  readonly deck?: string
  /** The container that 2.1.54 and older read too (default: true). */
  readonly legacy?: boolean
  readonly withScheduling?: boolean
  readonly withPresets?: boolean
  /** Default: true. */
  readonly withMedia?: boolean
}

/** One card's page, as `card.question()` and `card.answer()` give it, style element included. */
export interface RenderedCard {
  readonly guid: string
  readonly ordinal: number
  readonly deck: string
  readonly question: string
  readonly answer: string
  /** File names of sounds and videos; speech as Anki prints its tag. */
  readonly questionSounds: readonly string[]
  readonly answerSounds: readonly string[]
}

export interface NewNote {
  readonly noteType: string
  readonly fields: Readonly<Record<string, string>>
  readonly deck?: string
  readonly tags?: readonly string[]
  readonly guid?: string
}

export interface AddedNote extends NoteDump {
  /** Of the card rows that Anki generated. It makes row 0 for a note that would have none. */
  readonly ordinals: readonly number[]
}

export interface OcclusionNote {
  readonly occlusions: readonly {
    readonly ordinal: number
    readonly shapes: readonly {
      readonly shape: string
      readonly properties: readonly { readonly name: string; readonly value: string }[]
    }[]
  }[]
  readonly imageFileName: string
  readonly header?: string
  readonly backExtra?: string
  /** Absent where it is false, and in 24.6. */
  readonly occludeInactive?: boolean
}

export interface Problems<Problem> {
  readonly count: number
  readonly problems: readonly Problem[]
}

/** A real collection, asked and changed through Anki's own library. */
export interface Collection {
  importPackage(apkg: string | Uint8Array, options?: ImportOptions): Promise<ImportCounts>
  exportPackage(path: string, options?: ExportOptions): Promise<number>
  dump(): Promise<CollectionDump>
  /** Notes and cards with all of their history, quicker than `dump`. */
  snapshot(): Promise<Snapshot>
  /**
   * Gives cards another piece of history, no two alike: new ones, and each `nth` of the others. `first` and on tell them apart; returns
   * where the next call goes on.
   */
  learnAll(first: number, nth: number): Promise<number>
  /** What a package brings, read without Anki's importer. */
  readPackageNotes(path: string): Promise<readonly PackageNote[]>
  /** Guids of the notes that a search in the browser finds. */
  findGuids(search: string): Promise<string[]>
  /** Every card, by note and ordinal. */
  render(): Promise<RenderedCard[]>
  /** Question and answer of every card as the browser lists them, by note and ordinal. */
  browserRows(): Promise<[question: string, answer: string][]>
  /** What Anki's mask editor is given of a note, from 23.10 on. */
  occlusionNote(guid: string): Promise<OcclusionNote>
  /** Tools > Check Database. It repairs what it finds. */
  checkDatabase(): Promise<Problems<string>>
  /** Tools > Empty Cards, without deleting any. */
  emptyCards(): Promise<Problems<{ readonly guid: string; readonly cards: number; readonly wholeNote: boolean }>>
  /** Tools > Check Media: files missing, unused, renamed, too big or in the wrong place. */
  checkMedia(): Promise<{
    readonly count: number
    readonly missing: readonly string[]
    readonly unused: readonly string[]
    readonly report: string
  }>
  /** 1 is Again, 4 is Easy. */
  answerCard(guid: string, ordinal: number, rating: 1 | 2 | 3 | 4): Promise<void>
  /** Makes the card a review card that is due in so many days. */
  setDue(guid: string, ordinal: number, days: number): Promise<void>
  suspend(guid: string, ordinal: number): Promise<void>
  /** 1 is red, 7 is purple, 0 is none. */
  flag(guid: string, ordinal: number, color: number): Promise<void>
  move(guid: string, ordinal: number, deck: string): Promise<void>
  /** Changes the deck of all cards that a search in the browser finds. */
  moveFound(search: string, deck: string): Promise<void>
  renameDeck(name: string, other: string): Promise<void>
  /** Tools > Empty Cards, deleting what it lists. */
  removeEmptyCards(): Promise<void>
  editNote(guid: string, fields: Readonly<Record<string, string>>): Promise<void>
  addTag(guid: string, tag: string): Promise<void>
  removeNote(guid: string): Promise<void>
  removeCard(guid: string, ordinal: number): Promise<void>
  /** With its cards. */
  removeDeck(name: string): Promise<void>
  /** The id that Anki chose; it never takes one that is given. */
  addNoteType(
    noteType: Pick<NoteType, 'name' | 'kind' | 'fields' | 'templates'> & Partial<Pick<NoteType, 'css' | 'sortField'>>
  ): Promise<number>
  addNotes(notes: readonly NewNote[]): Promise<AddedNote[]>
  /** Any method of Anki's `Collection`, by its path from there, such as `media.strip`. */
  call<Result = unknown>(path: string, ...args: readonly unknown[]): Promise<Result>
  /** Rows of any SQL statement. */
  query<Row extends readonly unknown[] = readonly unknown[]>(sql: string, ...args: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

export function toCollection(send: Send): Collection {
  return {
    importPackage: (apkg, options = {}) =>
      typeof apkg === 'string'
        ? send('importPackage', apkg, options)
        : withPackageFile(apkg, (path) => send('importPackage', path, options)),
    exportPackage: (path, options = {}) => send('exportPackage', path, options),
    dump: () => send('dump'),
    snapshot: () => send('snapshot'),
    learnAll: (...args) => send('learnAll', ...args),
    readPackageNotes: (path) => send('readPackageNotes', path),
    findGuids: (search) => send('findGuids', search),
    render: () => send('render'),
    browserRows: () => send('browserRows'),
    occlusionNote: (guid) => send('occlusionNote', guid),
    checkDatabase: () => send('checkDatabase'),
    emptyCards: () => send('emptyCards'),
    checkMedia: () => send('checkMedia'),
    answerCard: (...args) => send('answerCard', ...args),
    setDue: (...args) => send('setDue', ...args),
    suspend: (...args) => send('suspend', ...args),
    flag: (...args) => send('flag', ...args),
    move: (...args) => send('move', ...args),
    moveFound: (...args) => send('moveFound', ...args),
    renameDeck: (...args) => send('renameDeck', ...args),
    removeEmptyCards: () => send('removeEmptyCards'),
    editNote: (...args) => send('editNote', ...args),
    addTag: (...args) => send('addTag', ...args),
    removeNote: (guid) => send('removeNote', guid),
    removeCard: (...args) => send('removeCard', ...args),
    removeDeck: (name) => send('removeDeck', name),
    addNoteType: (noteType) => send('addNoteType', noteType),
    addNotes: (notes) => send('addNotes', notes),
    call: (path, ...args) => send('call', path, args),
    query: (sql, ...args) => send('query', sql, args),
    close: () => send('close')
  }
}
