import type { YAMLError } from 'yaml'

/** What is wrong in a YAML text, for someone who does not know YAML. */
export function toYamlProblem(error: YAMLError, text: string): string {
  const [start, end] = error.pos
  const rest = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
  switch (error.code) {
    case 'RESOURCE_EXHAUSTION':
      return 'lists or maps nested hundreds of levels deep'
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const colon = rest.includes(': ') || rest.endsWith(':')
      return colon ? `text with a colon needs quotes: "${rest.trim().replaceAll('"', "'")}"` : 'a line that is indented'
    }
    case 'TAB_AS_INDENT':
      return 'a tab at the start of a line, where only spaces may stand'
    case 'BAD_SCALAR_START':
      return `text that begins with ${rest.slice(0, 1)} needs quotes`
    case 'UNEXPECTED_TOKEN':
      return 'text that begins with a bracket, a quote or a mark needs quotes around the whole'
    case 'MULTIPLE_DOCS':
      return 'a line `...` in the middle'
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a line without a colon and a space'
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      if (rest.startsWith('#') || text.slice(0, end).trimEnd().endsWith('#')) return 'a # begins a comment; leave it out'
      if (/^[^:]*:\S/.test(rest)) return 'a colon without a space after it'
      return missingEnd(error.message) ?? lowerFirst(error.message)
    default:
      return lowerFirst(error.message)
  }
}

/** What opens and does not close, from the parser's own words. */
function missingEnd(message: string): string | undefined {
  const [, bracket, quote] = /end with an? ([}\]])|closing (["'])/.exec(message) ?? []
  return bracket || quote ? `a closing ${bracket ?? quote} is missing` : undefined
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
