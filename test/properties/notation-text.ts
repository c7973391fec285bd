import fc from 'fast-check'

/** Pieces that mean something to Markdown or to us, and some that mean nothing. */
const pieces = [
  ...[
    '# ',
    '## ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '- ',
    '1. ',
    '> ',
    '> [!hint]\n> ',
    '---\n',
    '```',
    '~~~',
    '$',
    '$$',
    '|',
    '|-|\n',
    '- [x] '
  ],
  ...[
    ' :: ',
    ' ::: ',
    '::',
    '\n: ',
    'Q: ',
    'A: ',
    '**Q:**',
    '\n?\n',
    '\n??\n',
    '{{',
    '}}',
    '{{c1::',
    '{{a}}',
    '==',
    '[[',
    ']]',
    '![[',
    '%%',
    '%%\n'
  ],
  ...[
    '<details><summary>',
    '</summary>',
    '</details>',
    '<!-- {.basic} -->',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<A>',
    '{#id}',
    '{.terms}',
    '{.cells}',
    '{'
  ],
  ...[
    '}',
    ' #tag',
    ' #card',
    '^id',
    '[^1]',
    '\n[^1]: ',
    '[a](',
    ')',
    '[a]: b\n',
    '![',
    '](x.png)',
    '[sound:a.mp3]',
    '{東|とう}',
    '*',
    '**',
    '_',
    '~~',
    '\\',
    '`'
  ],
  ...[
    '&amp;',
    '&#58;',
    '🫀',
    'é',
    '\u0000',
    '\ufeff',
    '\u2028',
    '\ud800',
    'T or F: ',
    'True',
    '?',
    ' – ',
    ': ',
    'word',
    'other word',
    '12',
    ' ',
    ' ',
    'deck: A\n',
    '‮'
  ]
]

const body = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) }
)

const head = fc.constantFrom('', '', '# Title\n\n## First\n\n', '## First\r\n\r\n', '---\ntags: a\n---\n\n## First\n\n', '\ufeff## First\n')

/** Any text, mostly such as is nearly notation. */
export const anyText = fc.tuple(head, body).map((parts) => parts.join(''))
