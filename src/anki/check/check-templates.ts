import { normaliseTypeName } from '../names.js'
import type { CardTemplate, NoteType } from '../note-type.js'
import { parseTemplate, TemplateError, type TemplateNode } from '../template.js'
import { checkUnique } from './check-unique.js'
import type { Place, Problems } from './problems.js'

// rslib/src/template.rs: names that are no field's and yet known
const specialFields = ['Tags', 'Type', 'Deck', 'Subdeck', 'Card', 'CardFlag', 'CardID', 'FrontSide']

/** The templates of a note type: what Anki's own window of card types refuses, or changes when it imports. */
export function checkTemplates(noteType: NoteType, problems: Problems): void {
  const { error } = problems
  const place = ({ name }: CardTemplate): Place => ({ noteType: noteType.name, template: name })
  const known = new Set([...specialFields, ...noteType.fields.map(({ name }) => name)])
  for (const template of noteType.templates) {
    const name = normaliseTypeName(template.name)
    if (name !== template.name || name === '')
      error('template-name', `Name that Anki would change to \`${name}\`, or refuse if empty`, place(template))
    checkSides(noteType, template, known, problems)
  }
  checkUnique(
    noteType.templates,
    ({ name }) => name.toLowerCase(),
    (template) => error('duplicate-template', 'Name of another template too', place(template))
  )
  checkUnique(
    noteType.templates.filter(({ id }) => id !== undefined),
    ({ id }) => id,
    (template) => error('duplicate-id', 'Id of another template too', place(template))
  )
  const [, second] = noteType.templates
  if (noteType.kind === 'cloze' && second)
    error('extra-cloze-template', 'Second template of a cloze type, which Anki never shows', place(second))
  if (noteType.kind === 'standard') {
    checkUnique(
      noteType.templates.filter(({ front }) => !front.includes('{{Card}}')),
      ({ front }) => front,
      (template, first) => error('identical-fronts', `Front the same as that of template \`${first.name}\``, place(template))
    )
  }
}

function checkSides(noteType: NoteType, template: CardTemplate, known: ReadonlySet<string>, { error }: Problems): void {
  const { front, back, browserFront = '', browserBack = '' } = template
  const sides = { front, back, 'browser front': browserFront, 'browser back': browserBack }
  for (const [side, text] of Object.entries(sides)) {
    const at = (offset: number): Place => ({ noteType: noteType.name, template: template.name, offset })
    try {
      const nodes = [...flatten(parseTemplate(text))]
      for (const { field, offset } of nodes) {
        if (known.has(field) || field === '' || /^c\d+$/.test(field)) continue
        error('unknown-template-field', `Field \`${field}\` on the ${side} unknown, expected one of the note type's fields`, at(offset))
      }
      const shown = nodes.filter(({ type }) => type === 'replacement')
      if (side === 'front' && shown.length === 0) error('template-without-field', 'No field on the front, expected at least one', at(0))
      if (noteType.kind === 'cloze' && (side === 'front' || side === 'back') && !nodes.some(isCloze)) {
        error('cloze-filter-missing', `No \`{{cloze:…}}\` on the ${side} of a cloze type`, at(0))
      }
    } catch (reason) {
      if (!(reason instanceof TemplateError)) throw reason
      error('unreadable-template', `${side} at ${position(text, reason.offset)}: ${reason.message}`, at(reason.offset))
    }
  }
}

function* flatten(nodes: readonly TemplateNode[]): Generator<TemplateNode> {
  for (const node of nodes) {
    yield node
    if (node.type === 'section') yield* flatten(node.children)
  }
}

function isCloze(node: TemplateNode): boolean {
  return node.type === 'replacement' && node.filters.includes('cloze')
}

function position(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}
