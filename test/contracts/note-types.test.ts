import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageOcclusion } from '../../src/anki/index.js'
import { clozeNoteType, occlusionNoteType, readDeckFormat, standardNoteType } from '../../src/kinds/note-types/index.js'
import frozen from './note-types.json' with { type: 'json' }

const options = { id: 1_514_516_655_188, name: 'build-deck: Biology', namespace: '7c9e', modified: 1_700_000_000 }
const noteTypes = { standard: standardNoteType(options), cloze: clozeNoteType(options), occlusion: occlusionNoteType(options) }

describe.each(['standard', 'cloze', 'occlusion'] as const)('the %s note type', (family) => {
  const noteType = noteTypes[family]
  const names = noteType.fields.map(({ name }) => name)

  it('has the fields and templates it was first shipped with, in their order', () => {
    expect(names).toEqual(frozen[family].fields)
    expect(noteType.templates.map(({ name }) => name)).toEqual(frozen[family].templates)
  })

  it('numbers its fields and templates from 1, so that Anki still knows them when they are renamed', () => {
    expect(noteType.fields.map(({ id }) => id)).toEqual(names.map((_, at) => at + 1))
    expect(noteType.templates.map(({ id }) => id)).toEqual(noteType.templates.map((_, at) => at + 1))
  })

  it('folds the fields that are reserved, and only those', () => {
    const reserved = names.filter((name) => ['Third', 'Audio', 'Data'].includes(name))
    expect(noteType.fields.filter(({ collapsed }) => collapsed).map(({ name }) => name)).toEqual(reserved)
  })

  it('names only fields of its own, and closes what it opens', () => {
    for (const { front, back } of noteType.templates) {
      for (const side of [front, back]) {
        const open: string[] = []
        for (const [, sign, written = ''] of side.matchAll(/\{\{([#^/]?)([^}]*)\}\}/g)) {
          const name = written.split(':').at(-1)
          expect([...names, 'FrontSide']).toContain(name)
          if (sign === '#') open.push(written)
          if (sign === '/') expect(open.pop()).toBe(written)
        }
        expect(open).toEqual([])
      }
    }
  })

  it('takes id, name and time as given', () => {
    expect(noteType).toMatchObject({ id: options.id, name: options.name, modified: options.modified, kind: family === 'standard' ? 'standard' : 'cloze' })
  })

  it('keeps its CSS inside the style element that Anki makes of it', () => {
    expect(noteType.css).not.toContain('</')
    expect(noteType.css.length).toBeLessThan(20_000)
  })
})

describe('the occlusion note type', () => {
  it('is a copy of Anki’s own, whose fields come first and are known by their tags', () => {
    expect(noteTypes.occlusion.stockKind).toBe(6)
    expect(noteTypes.occlusion.fields.map(({ tag }) => tag).slice(0, 6)).toEqual([0, 1, 2, 3, 4, undefined])
    const own = imageOcclusion({ id: 1, name: 'Image Occlusion', modified: 1 })
    expect(noteTypes.occlusion.fields.slice(0, 5).map(({ name }) => name)).toEqual(own.fields.map(({ name }) => name))
  })

  it('is sorted by the note’s name in Anki’s browser', () => {
    expect(noteTypes.occlusion.fields[noteTypes.occlusion.sortField ?? 0]?.name).toBe('Name')
  })
})

describe('standard templates', () => {
  it('put the whole front under the condition of their field, since a stray character would make a blank card', () => {
    const conditions = noteTypes.standard.templates.map(({ front }) => /^\{\{#(\w+)\}\}[^]*\{\{\/(\w+)\}\}$/.exec(front)?.slice(1))
    expect(conditions).toEqual([
      ['Front', 'Front'],
      ['Reverse', 'Reverse'],
      ['Third', 'Third']
    ])
  })

  it('show the front by FrontSide above the exact rule that Anki looks for, so that its sound is not played twice', () => {
    for (const { back } of noteTypes.standard.templates) {
      expect(back).toContain('{{FrontSide}}<hr id=answer>')
      expect(back).not.toContain('{{type:')
    }
  })

  it('show a hint above the box to type in', () => {
    for (const { front } of noteTypes.standard.templates.slice(0, 2)) {
      expect(front.indexOf('{{Hint}}')).toBeLessThan(front.indexOf('{{type:'))
    }
  })
})

describe('the head of the CSS', () => {
  it('tells the recipe and the project', () => {
    expect(noteTypes.cloze.css).toMatch(/^\/\* deck-format: 1 7c9e \*\/\n/)
    expect(readDeckFormat(noteTypes.cloze.css)).toEqual({ version: 1, namespace: '7c9e' })
  })

  it('gives back any namespace, and no namespace ends the comment or the style element', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('*/', '</style>', '%2A', 'a\nb', ' عربي ', '\\')),
        (namespace) => {
          const { css } = standardNoteType({ ...options, namespace })
          expect(readDeckFormat(css)).toEqual({ version: 1, namespace })
          expect(css.slice(0, css.indexOf('\n'))).toMatch(/^\/\* [^*<]* \*\/$/)
        }
      )
    )
  })

  it('is not seen in CSS of others', () => {
    expect(readDeckFormat('.card { color: black }')).toBeUndefined()
    expect(readDeckFormat('.card {}\n/* deck-format: 1 7c9e */')).toBeUndefined()
  })
})
