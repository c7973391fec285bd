import { trim, trimStart } from '../text/white-space.js'

/** Whose reading of templates: that of Anki 24.06 and before, or today's of 26.09, in which comments hide what is in them. */
export type TemplateReading = 'until-24.06' | 'current'

/** What stands between `{{` and `}}`, trimmed, and where it begins and ends. No text: an opening without an end. */
export interface TemplateToken {
  readonly text: string | undefined
  readonly offset: number
  readonly end: number
}

// rslib/src/template.rs, ALT_HANDLEBAR_DIRECTIVE
const directive = '{{=<% %>=}}'

/** Where a side of a template begins: behind the line that exchanges its brackets, if there is one. */
export function templateStart(template: string): number {
  const trimmed = trimStart(template)
  return trimmed.startsWith(directive) ? template.length - trimmed.length + directive.length : 0
}

/** The tokens of one side of a template. */
export function templateTokens(template: string, reading: TemplateReading): Iterable<TemplateToken> {
  const start = templateStart(template)
  const isDirected = start > 0
  if (reading === 'current') return currentTokens(template, start, isDirected ? ['<%', '%>'] : ['{{', '}}'])
  return olderTokens(template, start, isDirected)
}

function* currentTokens(template: string, start: number, [opening, ending]: readonly [string, string]): Generator<TemplateToken> {
  let position = start
  let comment = template.indexOf('<!--', position)
  for (;;) {
    const opener = template.indexOf(opening, position)
    if (opener === -1) return
    if (comment !== -1 && comment < position) comment = template.indexOf('<!--', position)
    if (comment !== -1 && comment < opener) {
      const close = template.indexOf('-->', comment + 4)
      // an unclosed comment is plain text, and so are all after it
      if (close === -1) comment = -1
      else position = close + 3
      continue
    }
    const close = template.indexOf(ending, opener + 2)
    // an opening without an end is plain text
    if (close === -1) return
    yield { text: content(template, opener, close), offset: opener, end: close + 2 }
    position = close + 2
  }
}

/** Comments are no shelter, the directive adds its delimiters to the usual ones, and an opening needs its end. */
function* olderTokens(template: string, start: number, isDirected: boolean): Generator<TemplateToken> {
  let position = start
  for (;;) {
    const usual = template.indexOf('{{', position)
    const other = isDirected ? template.indexOf('<%', position) : -1
    const isOther = other !== -1 && (usual === -1 || other < usual)
    const opener = isOther ? other : usual
    if (opener === -1) return
    const close = template.indexOf(isOther ? '%>' : '}}', opener + 2)
    const end = close === -1 ? template.length : close + 2
    yield { text: close === -1 ? undefined : content(template, opener, close), offset: opener, end }
    if (close === -1) return
    position = close + 2
  }
}

function content(template: string, opener: number, close: number): string {
  return trim(template.slice(opener + 2, close).replace(/^\{+/, ''))
}
