/** The tables of schema 11, the one that every Anki from 2.0 on reads. Source: rslib/src/storage/schema11.sql. */
export const tables = {
  col: `CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
  dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
  dconf text NOT NULL, tags text NOT NULL)`,
  notes: `CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL)`,
  cards: `CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
  factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
  odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL)`,
  revlog: `CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
  lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL)`,
  graves: 'CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL)'
} as const

export type TableName = keyof typeof tables

/** The indexes of schema 11. Source: rslib/src/storage/schema11.sql. */
export const indexes = {
  ix_notes_usn: { table: 'notes', columns: ['usn'] },
  ix_cards_usn: { table: 'cards', columns: ['usn'] },
  ix_revlog_usn: { table: 'revlog', columns: ['usn'] },
  ix_cards_nid: { table: 'cards', columns: ['nid'] },
  ix_cards_sched: { table: 'cards', columns: ['did', 'queue', 'due'] },
  ix_revlog_cid: { table: 'revlog', columns: ['cid'] },
  ix_notes_csum: { table: 'notes', columns: ['csum'] }
} as const satisfies Record<string, { readonly table: TableName; readonly columns: readonly string[] }>

/** The number of the schema that is written. Source: rslib/src/storage/mod.rs, `SCHEMA_MIN_VERSION`. */
export const schemaVersion = 11

/** What separates fields in `notes.flds`. Source: rslib/src/notes/mod.rs. */
export const fieldSeparator = '\u001f'

// rslib/src/card/mod.rs
/** `cards.type` by name. */
export const cardTypes = { new: 0, learning: 1, review: 2, relearning: 3 } as const

/** `cards.queue` of a suspended card, whatever its type. Source: rslib/src/card/mod.rs. */
export const suspendedQueue = -1

// rslib/src/card/mod.rs
/** `cards.queue` by name. */
export const cardQueues = {
  new: 0,
  learning: 1,
  review: 2,
  'day-learning': 3,
  preview: 4,
  'scheduler-buried': -2,
  'user-buried': -3
} as const

/** The queue of a card whose type alone is known. */
export const queueOfType = { new: 'new', learning: 'learning', review: 'review', relearning: 'learning' } as const
