import type { TemplateNode } from '../cards/template.js'
import { TemplateError } from '../cards/template.js'
import { applyFilters } from './apply-filters.js'
import type { AskedGap } from './show-gaps.js'

/** What a template is filled with. */
export interface TemplateContext {
  /** HTML by name: the note's fields and Anki's own. */
  readonly fields: ReadonlyMap<string, string>
  readonly filled: ReadonlySet<string>
  readonly asked: AskedGap
  /** What `{{FrontSide}}` shows: nothing on the front. */
  readonly frontSide: string
}

/** A stretch of a template: its text from `start` to `end`, and the fields and sections in it. */
export interface TemplateStretch {
  readonly template: string
  readonly nodes: readonly TemplateNode[]
  readonly start: number
  readonly end: number
}

/** Fills a template. Throws `TemplateError` on a name that is no field, even in a section that is not shown, as Anki does. Source: rslib/src/template.rs. */
export function showTemplate(stretch: TemplateStretch, context: TemplateContext): string {
  const { template, nodes, end } = stretch
  let html = ''
  let position = stretch.start
  for (const node of nodes) {
    html += template.slice(position, node.offset) + showNode(node, template, context)
    position = node.end
  }
  return html + template.slice(position, end)
}

function showNode(node: TemplateNode, template: string, context: TemplateContext): string {
  if (node.type === 'section') {
    const { children: nodes, contentStart: start, contentEnd: end } = node
    const inner = showTemplate({ template, nodes, start, end }, context)
    return isShown(node, context) ? inner : ''
  }
  const { field, filters, offset } = node
  if (field === 'FrontSide') return context.frontSide
  if (field === '' && filters.length > 0) return ''
  const text = context.fields.get(field)
  if (text === undefined) throw new TemplateError(`No field \`${field}\`, expected one of the note type`, offset)
  return applyFilters(text, filters, field, context.asked)
}

function isShown({ field, negated, offset }: TemplateNode & { type: 'section' }, { fields, filled }: TemplateContext): boolean {
  if (filled.has(field)) return !negated
  if (fields.has(field) || /^c\d+$/.test(field)) return negated
  throw new TemplateError(`No field \`${field}\`, expected one of the note type`, offset)
}
