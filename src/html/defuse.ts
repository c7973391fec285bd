import { marks, written } from './marks.js'

const tag = '<[a-z/](?:[^>"]|"[^"]*(?:"|$))*(?:>|$)'
const mark = `[${Object.keys(written).join('')}]`

/** Where the author's `{{c1::` would begin a gap, `[sound:` a sound, `image-occlusion:` a shape. */
const opening = ['\\{(?=\\{c[\\d,])', '\\[(?=sound:|latex\\]|\\$\\$?\\]|anki:|\\[type:)', 'i(?=mage-occlusion:)']

/** What is nothing between two characters: to MathJax where a line may break, to Anki 2.1.54 the ends of a gap of another card. */
const nothing = `(?:<wbr(?:[^>"]|"[^"]*")*>|${marks.gapOpen}[^${marks.gapNumberEnd}]*${marks.gapNumberEnd}|(?:${marks.gapHint}[^${marks.gapClose}]*)?${marks.gapClose})*`

const inText = toPattern(
  tag,
  mark,
  ...opening,
  `\\}(?=[}${marks.gapClose}]|$)`,
  `:(?=[:${marks.gapHint}]|$)`,
  `\\\\(?=${nothing}[([${marks.soundOpen}${marks.speechOpen}])`
)
const inTag = toPattern(...opening, '\\}(?=\\})', ':(?=:)', '\\\\(?=[([])')

function toPattern(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'gi')
}

/** An empty comment parts what Anki would read as one, and survives an edit in Anki, which a character reference would not. */
const parted = '<!-- -->'

/**
 * HTML with the marks written out, and all else that Anki or MathJax would interpret made to show as written.
 * It looks at the very characters that Anki will look at, so nothing slips through between two nodes.
 */
export function defuse(html: string, insideGap = false): string {
  let depth = insideGap ? 1 : 0
  let math = false
  return html.replace(inText, (found) => {
    const own = written[found]
    if (own !== undefined) {
      if (found === marks.gapOpen) depth += 1
      else if (found === marks.gapClose) depth -= 1
      else if (found === marks.inlineMathOpen || found === marks.displayMathOpen) math = true
      else if (found === marks.inlineMathClose || found === marks.displayMathClose) math = false
      return own
    }
    if (found.length > 1) return found.includes('"') ? defuseTag(found, depth > 0) : found
    if (found === '\\') return math ? found : '<span>\\</span>'
    if (found === '[') return found + parted
    if (depth === 0 && found !== '{') return found
    // A space means nothing in TeX, is what Anki's manual advises, and is kept by its editor of formulas.
    return found + (math && /[{}]/.test(found) ? ' ' : parted)
  })
}

const onlyInGaps = /[}:i]/i

function defuseTag(source: string, inGap: boolean): string {
  return source.replace(inTag, (found) => (!inGap && onlyInGaps.test(found) ? found : `&#${found.charCodeAt(0)};`))
}
