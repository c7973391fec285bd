import fc from 'fast-check'

/** Pieces that mean something to Markdown, HTML, TeX or Anki, and some that mean nothing. */
const pieces = [
  ...[
    '{{c1::',
    '{{c2::',
    '{{C1::',
    '{{c',
    '{{',
    '{',
    '}}',
    '}',
    '::',
    ':',
    'c1',
    '1',
    ',',
    '[sound:',
    '[latex]',
    '[/latex]',
    '[$]',
    '[$$]'
  ],
  ...[
    '[anki:',
    '[[type:',
    '[',
    ']',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '\\',
    '(',
    ')',
    '<',
    '>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<span>',
    '&',
    '&amp;'
  ],
  ...[
    '&#125;',
    '"',
    "'",
    '`',
    '*',
    '_',
    '=',
    ' ',
    'x',
    'ß',
    '東',
    'a.mp3',
    '$',
    '~',
    '|',
    'image-occlusion:',
    '\u0000',
    '\u001f',
    '\ufdd0',
    '\ufdd3',
    '\ufdd4'
  ]
]

/** Text that an author could write, mostly such as breaks things. Within a line, with no white space at its ends. */
export const authorText = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')) },
    fc.string({ unit: 'binary' })
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())

/** What of a text a field can hold. */
export const withoutControls = (text: string) => text.replace(/[\0-\x1F\x7F\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '')
