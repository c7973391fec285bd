import { buildDeck, memoryHost, severityOf } from 'build-deck'
import { collect, writePackage } from 'build-deck/anki'

/** What a page of somebody's web application would do with notes that never touch a disk. */
export const library = {
  async build(files: Record<string, string | Uint8Array>): Promise<{ apkg: number[]; problems: string[] }> {
    const host = memoryHost(files, { now: new Date('2026-01-01T00:00:00Z') })
    const { apkg, files: read } = await buildDeck('notes', { host, id: 'browser', rootDeck: 'Browser' })
    const problems = read.flatMap(({ messages }) => messages.map((message) => `${severityOf(message)} ${message.ruleId}`))
    return { apkg: [...(apkg ?? [])], problems }
  },

  async write(): Promise<number[]> {
    const noteType = {
      id: 1_700_000_000_001,
      name: 'Written in a browser',
      kind: 'standard',
      modified: 1_700_000_000,
      fields: [{ name: 'Front' }, { name: 'Back' }],
      templates: [{ name: 'Card 1', front: '{{Front}}', back: '{{Back}}' }],
      css: ''
    } as const
    const note = {
      guid: 'a',
      noteTypeId: noteType.id,
      deck: 'Browser',
      fields: { Front: '東京', Back: 'Tokyo' },
      tags: ['city'],
      modified: 1_700_000_000
    }
    const contents = { decks: [{ name: 'Browser' }], noteTypes: [noteType], notes: [note], media: [] }
    return [...(await collect(writePackage(contents, { created: new Date('2026-01-01T00:00:00Z') })))]
  }
}

declare global {
  var libraryInPage: typeof library
}

globalThis.libraryInPage = library
