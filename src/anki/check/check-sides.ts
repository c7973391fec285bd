import { parseTemplate, TemplateError, type TemplateNode } from '../cards/template.js'
import { specialFields } from '../cards/template-fields.js'
import { isKnownFilter, knownFilters } from '../cards/template-filters.js'
import type { TemplateReading } from '../cards/template-tokens.js'
import { nearest } from '../faults/nearest.js'
import type { CardTemplate, NoteType } from '../model/note-type.js'
import type { PackageProblemPlace, Problems } from './problems.js'

/** The four sides of a template: readable in every Anki, with known fields and filters. */
export function checkSides(noteType: NoteType, template: CardTemplate, problems: Problems): void {
  const { error } = problems
  const { front, back, browserFront = '', browserBack = '' } = template
  const sides = { front, back, 'browser front': browserFront, 'browser back': browserBack }
  const known = new Set([...specialFields, ...noteType.fields.map(({ name }) => name)])
  for (const [side, text] of Object.entries(sides)) {
    const at = (offset: number): PackageProblemPlace => ({ noteType: noteType.name, template: template.name, offset })
    const nodes = readable(text, 'current', (message, offset) => error('unreadable-template', `${side} at ${message}`, at(offset)))
    if (!nodes) continue
    // today's Anki shows an opening without an end as it stands, and looks into no comment
    readable(text, 'until-24.06', (message, offset) =>
      error('unreadable-template', `${side} at ${message}: Anki 24.06 cannot read it`, at(offset))
    )
    const flat = [...flatten(nodes)]
    for (const node of flat) checkNode(node, side, known, at, problems)
    if (side === 'front' && !flat.some(({ type }) => type === 'replacement'))
      error('template-without-field', 'No field on the front, expected at least one', at(0))
    if (noteType.kind === 'cloze' && (side === 'front' || side === 'back') && !flat.some(isCloze))
      error('cloze-filter-missing', `No \`{{cloze:…}}\` on the ${side} of a cloze type`, at(0))
  }
}

function readable(
  text: string,
  reading: TemplateReading,
  failed: (message: string, offset: number) => void
): readonly TemplateNode[] | undefined {
  try {
    return parseTemplate(text, reading)
  } catch (reason) {
    if (!(reason instanceof TemplateError)) throw reason
    failed(`${position(text, reason.offset)}: ${reason.message}`, reason.offset)
    return undefined
  }
}

function checkNode(
  node: TemplateNode,
  side: string,
  known: ReadonlySet<string>,
  at: (offset: number) => PackageProblemPlace,
  problems: Problems
): void {
  const { field, offset } = node
  const filters = node.type === 'replacement' ? node.filters : []
  for (const filter of filters) {
    if (isKnownFilter(filter)) continue
    const meant = nearest(filter, knownFilters)
    const hint = meant === undefined ? 'an add-on may know it' : `did you mean \`${meant}\`?`
    problems.warning('unknown-filter', `Filter \`${filter}\` on the ${side}, which Anki does not know, ${hint}`, at(offset))
  }
  // rslib/src/template.rs: sections may ask for a card's cloze number, and a filter needs no field
  if (known.has(field) || (node.type === 'section' && /^c\d+$/.test(field)) || (field === '' && filters.length > 0)) return
  const meant = nearest(field, known)
  const expected = meant === undefined ? "expected one of the note type's fields" : `did you mean \`${meant}\`?`
  problems.error(
    'unknown-template-field',
    field === '' ? `\`{{}}\` on the ${side}, expected a field's name in it` : `Field \`${field}\` on the ${side} unknown, ${expected}`,
    at(offset)
  )
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
