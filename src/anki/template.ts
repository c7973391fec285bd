/** A piece of a card template. */
export type TemplateNode =
  | { readonly type: 'replacement'; readonly field: string; readonly filters: readonly string[] }
  | { readonly type: 'section'; readonly field: string; readonly negated: boolean; readonly children: readonly TemplateNode[] }

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

export interface ParseTemplateOptions {
  /** Whether `<!-- -->` hides what is in it: from Anki 24.11 on (default: true). */
  readonly comments?: boolean
}

interface Section {
  readonly field: string
  readonly negated: boolean
  readonly offset: number
  readonly children: TemplateNode[]
}

/** The fields and sections of one side of a template, text left out. Throws `TemplateError`. Source: rslib/src/template.rs. */
export function parseTemplate(template: string, options: ParseTemplateOptions = {}): readonly TemplateNode[] {
  const root: TemplateNode[] = []
  const open: Section[] = []
  for (const { text, offset } of tokens(template, options.comments ?? true)) {
    const nodes = open.at(-1)?.children ?? root
    const sign = text.length < 2 ? '' : text.charAt(0)
    const field = text.slice(1).trimStart()
    if (sign === '#' || sign === '^') {
      open.push({ field, negated: sign === '^', offset, children: [] })
    } else if (sign === '/') {
      const section = open.pop()
      if (section?.field !== field) throw new TemplateError(closing(field, section), offset)
      const outer = open.at(-1)?.children ?? root
      outer.push({ type: 'section', field, negated: section.negated, children: section.children })
    } else {
      const parts = text.split(':')
      nodes.push({ type: 'replacement', field: parts.at(-1) ?? '', filters: parts.slice(0, -1).reverse() })
    }
  }
  const left = open.at(-1)
  if (left) throw new TemplateError(`Section \`${left.field}\` without an end, expected \`{{/${left.field}}}\``, left.offset)
  return root
}

function closing(field: string, section: Section | undefined): string {
  const there = `\`{{/${field}}}\` closes no open section`
  return section ? `${there}, expected \`{{/${section.field}}}\`` : `${there}, expected \`{{#${field}}}\` before it`
}

// rslib/src/template.rs, ALT_HANDLEBAR_DIRECTIVE
const otherDelimiters = '{{=<% %>=}}'

function* tokens(template: string, comments: boolean): Generator<{ text: string; offset: number }> {
  const trimmed = template.trimStart()
  const other = trimmed.startsWith(otherDelimiters)
  const [start, end] = other ? ['<%', '%>'] : ['{{', '}}']
  let position = other ? template.length - trimmed.length + otherDelimiters.length : 0
  for (;;) {
    const opener = template.indexOf(start, position)
    if (opener === -1) return
    const comment = comments && !other ? template.indexOf('<!--', position) : -1
    if (comment !== -1 && comment < opener) {
      const close = template.indexOf('-->', comment + 4)
      // an unclosed comment is plain text
      position = close === -1 ? comment + 4 : close + 3
      continue
    }
    const close = template.indexOf(end, opener + 2)
    if (close === -1) return
    yield { text: template.slice(opener + 2, close).replace(/^\{+/, '').trim(), offset: opener }
    position = close + 2
  }
}
