import { checkPackage } from '../../anki/index.js'
import { type OwnNoteType, toOwnNoteType, wholesOf } from './own-note-type.js'

/** What is wrong with a note type of the user's. */
export interface OwnNoteTypeProblem {
  /** The template's side that it is in, and where, from 0; left out where it is about the whole. */
  readonly template?: string
  readonly offset?: number
  /** A field that it is about. */
  readonly field?: string
  readonly found: string
  readonly expected: string
}

const reserved = ['standard', 'cloze', 'occlusion']

/** The first thing that Anki, or a build, could make nothing good of. */
export function checkOwnNoteType(own: OwnNoteType): OwnNoteTypeProblem | undefined {
  const { called, name, id, kind, fields } = own
  if (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(called) || reserved.includes(called))
    return {
      found: `the name \`${called}\``,
      expected: `one of letters, digits, \`_\` and \`-\`, and none of \`${reserved.join('`, `')}\``
    }
  if (name.startsWith('build-deck: ')) return { found: `the name \`${name}\``, expected: 'one that is not like those of build-deck' }
  if (id !== undefined && !(Number.isSafeInteger(id) && id > 0))
    return { found: `the id \`${id}\``, expected: 'the number that the note type has in Anki' }
  const sources: readonly string[] = wholesOf[kind]
  for (const { name: field, holds } of fields) {
    if (holds?.from === 'part' ? kind === 'cloze' : holds && !sources.includes(holds.from))
      return {
        field,
        found: `field \`${field}\` that holds ${holds?.from === 'part' ? 'a part' : `\`${holds?.from}\``}`,
        expected: `one of \`${sources.join('`, `')}\`${kind === 'cloze' ? '' : ' or `part NAME`'}, since it is a ${kind} type`
      }
  }
  const needed = kind === 'cloze' ? 'text' : 'question'
  if (!fields.some(({ holds }) => holds?.from === needed)) return { found: `no field that holds \`${needed}\``, expected: 'one' }
  const gap = kind === 'standard' ? findGap(own) : undefined
  if (gap) return gap
  const noteType = { ...toOwnNoteType(own, { id: id ?? 1, name }), modified: 1 }
  const [problem] = checkPackage({ decks: [], noteTypes: [noteType], notes: [], media: [] }, { created: new Date(8.64e7) }).filter(
    ({ severity }) => severity === 'error'
  )
  if (!problem) return undefined
  const { template, offset, field } = problem
  return {
    ...(template !== undefined && { template }),
    ...(offset !== undefined && { offset }),
    ...(field !== undefined && { field }),
    ...toWords(problem.message, Object.hasOwn(expectations, problem.code) ? expectations[problem.code] : undefined)
  }
}

/** Of a standard type Anki shows nothing through such a filter: most likely it is a cloze type there, whose new notes would be blank. */
function findGap({ templates }: OwnNoteType): OwnNoteTypeProblem | undefined {
  for (const { name: template, front, back } of templates)
    for (const side of [front, back]) {
      const field = /\{\{(?:[^{}:]{1,100}:){0,5}cloze(?:-only)?:[^{}]{1,200}\}\}/.exec(side)
      if (field)
        return {
          template,
          offset: field.index,
          found: `\`${field[0]}\` in a standard type`,
          expected: '`kind: cloze` in `note-type.yaml`, or a field without that filter'
        }
    }
  return undefined
}

const expectations: Readonly<Record<string, string>> = {
  'duplicate-field': 'each name once',
  'duplicate-template': 'each name once',
  'identical-fronts': 'a front of its own',
  'note-type-name': 'one that it leaves as it is',
  'field-name': 'a name that Anki leaves as it is',
  'cloze-not-shown': 'one in which the gaps show',
  'cloze-filter-missing': 'one',
  'media-missing': 'one that shows no file: a note type has none of its own yet',
  'template-media-name': 'one that shows no file: a note type has none of its own yet'
}

/** The place is said before it. */
function toWords(message: string, ofCode: string | undefined): { readonly found: string; readonly expected: string } {
  const said = message.replace(/^(?:front|back) at line \d+, column \d+: /i, '')
  const [first = said, wanted] = said.split(', expected ')
  const [found = first, hint] = first.split(', did you mean ')
  const expected = ofCode ?? wanted ?? (hint === undefined ? 'what Anki takes' : `one of its fields; did you mean ${hint}`)
  return { found: `${found.charAt(0).toLowerCase()}${found.slice(1)}`, expected }
}
