import { trimStart } from '../text/white-space.js'
import { type TemplateReading, templateTokens } from './template-tokens.js'

/** A piece of a card template, from `offset` to `end`. */
export type TemplateNode =
  | {
      readonly type: 'replacement'
      readonly field: string
      readonly filters: readonly string[]
      readonly offset: number
      readonly end: number
    }
  | {
      readonly type: 'section'
      readonly field: string
      readonly negated: boolean
      readonly children: readonly TemplateNode[]
      readonly offset: number
      /** Behind its opening. */
      readonly contentStart: number
      /** Before its closing. */
      readonly contentEnd: number
      readonly end: number
    }

/** A template that Anki cannot read: what is wrong, and where (zero-based offset into the template). */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  constructor(
    message: string,
    readonly offset: number
  ) {
    super(message)
  }
}

// Anki goes into sections by recursion, and so do the checks
const deepest = 500

interface OpenSection {
  readonly field: string
  readonly negated: boolean
  readonly offset: number
  readonly contentStart: number
  readonly children: TemplateNode[]
}

/** The fields and sections of one side of a template, text left out. Throws `TemplateError`. Source: rslib/src/template.rs. */
export function parseTemplate(template: string, reading: TemplateReading = 'current'): readonly TemplateNode[] {
  const root: TemplateNode[] = []
  const open: OpenSection[] = []
  for (const { text, offset, end } of templateTokens(template, reading)) {
    if (text === undefined) throw new TemplateError('`{{` without `}}`, expected both', offset)
    // one character alone is a field's name, whichever it is
    const sign = text.length < 2 ? '' : text.charAt(0)
    const field = trimStart(text.slice(1))
    if (sign === '#' || sign === '^') {
      if (open.length === deepest) throw new TemplateError(`Section within ${deepest} others, expected fewer`, offset)
      open.push({ field, negated: sign === '^', offset, contentStart: end, children: [] })
    } else if (sign === '/') {
      const section = open.pop()
      if (section?.field !== field) throw new TemplateError(closing(field, section), offset)
      const outer = open.at(-1)?.children ?? root
      outer.push({ type: 'section', ...section, contentEnd: offset, end })
    } else {
      const parts = text.split(':')
      const nodes = open.at(-1)?.children ?? root
      nodes.push({ type: 'replacement', field: parts.at(-1) ?? '', filters: parts.slice(0, -1).reverse(), offset, end })
    }
  }
  const left = open.at(-1)
  if (left) throw new TemplateError(`Section \`${left.field}\` without an end, expected \`{{/${left.field}}}\``, left.offset)
  return root
}

function closing(field: string, section: OpenSection | undefined): string {
  const there = `\`{{/${field}}}\` closes no open section`
  return section ? `${there}, expected \`{{/${section.field}}}\`` : `${there}, expected \`{{#${field}}}\` before it`
}
