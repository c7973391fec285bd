/**
 * What only the compiler may write into a field, as characters that no author's text can hold (Unicode's noncharacters) until the HTML
 * is whole: so whatever else looks like Anki's own syntax is the author's, and is escaped.
 */
export const marks = {
  gapOpen: '\uFDD0',
  gapNumberEnd: '\uFDD1',
  gapHint: '\uFDD2',
  gapClose: '\uFDD3',
  inlineMathOpen: '\uFDD4',
  inlineMathClose: '\uFDD5',
  displayMathOpen: '\uFDD6',
  displayMathClose: '\uFDD7',
  soundOpen: '\uFDD8',
  soundClose: '\uFDD9',
  keptOpen: '\uFDDA',
  keptClose: '\uFDDB',
  gapHole: '\uFDDC',
  mediaHole: '\uFDDD',
  holeEnd: '\uFDDE',
  speechOpen: '\uFDDF',
  speechLanguageEnd: '\uFDE0',
  speechClose: '\uFDE1',
  bracketOpen: '\uFDE2',
  bracketClose: '\uFDE3'
} as const

/** What each mark is in the field. */
export const written: Readonly<Record<string, string>> = {
  [marks.gapOpen]: '{{c',
  [marks.gapNumberEnd]: '::',
  [marks.gapHint]: '::',
  [marks.gapClose]: '}}',
  [marks.inlineMathOpen]: '\\(',
  [marks.inlineMathClose]: '\\)',
  [marks.displayMathOpen]: '\\[',
  [marks.displayMathClose]: '\\]',
  [marks.soundOpen]: '[sound:',
  [marks.soundClose]: ']',
  [marks.speechOpen]: '[anki:tts lang=',
  [marks.speechLanguageEnd]: ']',
  [marks.speechClose]: '[/anki:tts]',
  [marks.bracketOpen]: '&#91;',
  [marks.bracketClose]: '&#93;'
}
