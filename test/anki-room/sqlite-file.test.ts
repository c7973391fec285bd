import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { sqlite } from '../../src/anki/read/sqlite.js'
import { columnOf, rowIdColumn } from '../../src/anki/write/sqlite-file/column.js'
import { writeFirstPage } from '../../src/anki/write/sqlite-file/database-file.js'
import { writeIndex } from '../../src/anki/write/sqlite-file/index-tree.js'
import { withIntegerAffinity } from '../../src/anki/write/sqlite-file/integer-affinity.js'
import { createPages } from '../../src/anki/write/sqlite-file/pages.js'
import { RecordWriter } from '../../src/anki/write/sqlite-file/record.js'
import { TableWriter } from '../../src/anki/write/sqlite-file/table.js'

type Sqlite = Awaited<ReturnType<typeof sqlite>>
let Database: Sqlite['Database']
beforeAll(async () => {
  Database = (await sqlite()).Database
})

const sql = 'CREATE TABLE rows (id integer PRIMARY KEY, number, text)'
const indexSql = 'CREATE INDEX by_number ON rows (number)'

interface Row {
  readonly id: number
  readonly number: number
  readonly text: string
}

/** The file of a table with an index, and what SQLite reads out of it. */
function write(rows: readonly Row[]) {
  const pages = createPages(0)
  pages.add()
  const table = new TableWriter(pages)
  for (const { id, number, text } of rows) {
    table.record.begin().addNumber(undefined).addNumber(number).addText(text).finish()
    table.insert(id)
  }
  const root = table.finish()
  const index = writeIndex(pages, [
    columnOf(Float64Array.from(rows, ({ number }) => number)),
    rowIdColumn(Float64Array.from(rows, ({ id }) => id))
  ])
  writeFirstPage(pages, [
    { type: 'table', name: 'rows', table: 'rows', sql, root },
    { type: 'index', name: 'by_number', table: 'rows', sql: indexSql, root: index }
  ])
  return pages.file()
}

function read(file: Uint8Array) {
  const database = new Database(file)
  const query = (statement: string) => database.exec(statement)[0]?.values ?? []
  const found = {
    check: query('PRAGMA integrity_check'),
    rows: query('SELECT id, number, text FROM rows'),
    byNumber: query('SELECT id FROM rows INDEXED BY by_number ORDER BY number, id').flat(),
    counted: query('SELECT count(*) FROM rows INDEXED BY by_number').flat()
  }
  database.close()
  return found
}

function expectWhole(rows: readonly Row[]) {
  const found = read(write(rows))
  expect(found.check).toEqual([['ok']])
  expect(found.rows).toEqual(rows.map(({ id, number, text }) => [id, number, text]))
  expect(found.byNumber).toEqual([...rows].sort((a, b) => a.number - b.number || a.id - b.id).map(({ id }) => id))
  expect(found.counted).toEqual([rows.length])
}

describe('A file that is written page by page is one that SQLite finds whole, with all its rows', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    // About the lengths where a row begins to leave its page, and where it fills pages of its own.
    fc
      .oneof(fc.integer({ min: 3990, max: 4110 }), fc.integer({ min: 8080, max: 8200 }), fc.integer({ max: 20_000, min: 0 }))
      .map((length) => 'x'.repeat(length))
  )
  const integer = fc.oneof(
    fc.maxSafeInteger(),
    fc.constantFrom(-(2 ** 47), 2 ** 47, 2 ** 31, -(2 ** 31), 2 ** 23, -129, 128, 127, -128, 0, 1, -1)
  )
  const rows = fc
    .uniqueArray(fc.record({ id: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), number: integer, text }), {
      selector: ({ id }) => id,
      maxLength: 60
    })
    .map((list) => list.sort((a, b) => a.id - b.id))

  test('whatever the rows are', () => {
    fc.assert(fc.property(rows, expectWhole), { numRuns: 150 })
  })

  // The counts about which an index gets a page more, and a level more: the key that moves up must leave one behind it.
  const counts = [0, 1, 2, ...[225, 226, 227, 228, 450, 451, 452, 453, 454, 455], 5000, 60_000, 120_000]
  test.each(counts)('with %i rows', (count) => {
    expectWhole(Array.from({ length: count }, (_, index) => ({ id: 2 ** 41 + index, number: (index * 7919) % 1009, text: `${index}` })))
  })

  test('with an index of any small number of rows', () => {
    for (let count = 300; count < 520; count++)
      expectWhole(Array.from({ length: count }, (_, index) => ({ id: index + 1, number: 2 ** 40 - index, text: '' })))
  })

  test('with an index of numbers that are all -1, 0 or 1', () => {
    for (const number of [-1, 0, 1]) expectWhole(Array.from({ length: 3000 }, (_, index) => ({ id: index + 1, number, text: '' })))
  })

  test('with one row that is longer than its page', () => {
    for (const length of [4050, 4060, 4070, 5000, 100_000]) expectWhole([{ id: 1, number: 1, text: 'é'.repeat(length) }])
  })
})

test('a record with another number put in is the record of that number, or is told to have no room for it', () => {
  const numbers = [0, 1, 2, -1, 127, 128, -129, 40_000, 2 ** 23, 2 ** 31, -(2 ** 31), 2 ** 41, 2 ** 50, 0.5]
  const record = (value: number) => new RecordWriter().begin().addNumber(undefined).addNumber(value).addText('é').addNumber(7).finish()
  const bytesOf = ({ bytes, start, end }: RecordWriter) => [...bytes.subarray(start, end)]
  for (const before of numbers) {
    for (const after of numbers) {
      const changed = record(before)
      const isReplaced = changed.replaceNumber(1, after)
      expect([before, after, bytesOf(changed)]).toEqual([before, after, bytesOf(record(isReplaced ? after : before))])
      expect([before, after, isReplaced]).toEqual([before, after, bytesOf(record(before))[2] === bytesOf(record(after))[2]])
    }
  }
})

describe('Text in a column of integers becomes what SQLite makes of it', () => {
  function kept(texts: readonly string[]) {
    const database = new Database()
    database.run('CREATE TABLE t (id integer PRIMARY KEY, value integer)')
    const pages = createPages(0)
    pages.add()
    const table = new TableWriter(pages)
    const { record } = table
    texts.forEach((text, index) => {
      database.run('INSERT INTO t VALUES (?, ?)', [index + 1, text])
      const value = withIntegerAffinity(text)
      record.begin().addNumber(undefined)
      ;(typeof value === 'string' ? record.addText(value) : record.addNumber(value)).finish()
      table.insert(index + 1)
    })
    const root = table.finish()
    writeFirstPage(pages, [{ type: 'table', name: 't', table: 't', sql: 'CREATE TABLE t (id integer PRIMARY KEY, value integer)', root }])
    const ours = new Database(pages.file())
    const query = 'SELECT typeof(value), CAST(value AS TEXT) FROM t ORDER BY id'
    const [expected, found] = [database.exec(query)[0]?.values, ours.exec(query)[0]?.values]
    database.close()
    ours.close()
    return { expected, found }
  }

  test('where it is a number, or nearly one', () => {
    const texts = [
      ...[' 7 ', '007', '+7', '-7', '7.', '.5', '7.0', '1e3', '1E3', '1e-3', '1e+3', '1e', 'e3', '1 2', '--1', '+ 1', '.', '-', '', ' '],
      ...['9007199254740993', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809'],
      ...['1e15', '1e16', '1e18', '1e19', '1e400', '-1e400', '0x10', '1_000', '1,5', '½', '٣', '\u00a07', '\t7\n', '7\v\f\r', '7\u2003'],
      ...[
        '-0',
        '-0.0',
        '0.1',
        '123456789012345678901234567890',
        '00000000000000000000000000000000001',
        'Infinity',
        'NaN',
        '4503599627370496.0'
      ]
    ]
    const { expected, found } = kept(texts)
    expect(texts.map((text, index) => [text, found?.[index]])).toEqual(texts.map((text, index) => [text, expected?.[index]]))
  })

  test('whatever its signs, digits and spaces are', () => {
    const piece = fc.constantFrom(...'0123456789', '1', '9', '.', 'e', 'E', '+', '-', ' ', '\t', '\n', 'x')
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece, { maxLength: 16 }).map((list) => list.join('')),
          { minLength: 1, maxLength: 40 }
        ),
        (texts) => {
          const { expected, found } = kept(texts)
          expect(found).toEqual(expected)
        }
      )
    )
  })
})
