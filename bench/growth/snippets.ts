/** A note made of one snippet again and again. */
export interface Repeated {
  readonly name: string
  /** About `length` UTF-16 units. */
  note(length: number): string
}

/** Below one heading as a single line, with a word before it. */
const inParagraph = [
  ...['<!-->', '<!-- -->', '<!--', 'x<!--', 'x<![CDATA[', 'x<?', 'x<!A', '<?', '<!-- {.a', '<!-- build-deck x'],
  ...['#a ', '#1 ', '#a#b ', '{.a} ', '{.skip} <!-- a', '{#a} ', '^a ', '{', '}', '{{', '{{a', '{{abcd}} ', '{{c1::', '{{c1::a', '}}'],
  ...['<b>', '</b>', '<b>a</b>', '<b title="', '<b title=\'<b title="', '<x-y>', '<p>', '<a href=x>', '<details>', '<summary>', '<svg>'],
  ...['*a_ ', '*a*', '**a ', '***a', 'a**b c* ', '~a~', 'H~2~O ', '[', '[a]', '[a](', '[a](b)', '![a](b.png)', '](', ']]', '[^a] '],
  ...['`', '`a` ', '`a``b```', '\\', '&amp;', '&#x41;', '$', '$a$ ', '$$', '$$a', '==a== ', '%% a ', '[[a]]', '[[', '[sound:a', '{東|と}'],
  ...['a :: b ', '::', '? ', 'www.a.b ', 'a@b.c ', 'a', 'a ', ' ', '\t', '\u0000', '\ufeff', '漢', '\\(a\\)', '>', '- ', '1. ']
]

/** Below one heading, each in lines of its own. */
const inLines = [
  ...['a', '#a', '## a', '##', 'a\n===', '- a', '- a\n  - b', '- [x] a', '- a :: b', '- **a**: b', '1. a', '> a', '>', '> - a'],
  ...['| a | b |', '| a | b |\n|---|---|\n| c | d |\n', '```', '    a', '$$', '%%', '?', 'Q: a\nA: b', 'Q: a', 'a :: b', 'a\n: b\n', ': b'],
  ...['[a]: b', '[^a]: b', '<!-- a', '<div>', '</div>', '<details>\n<summary>a</summary>\n\nb\n\n</details>\n', '<b>', '<img src=a.png>'],
  ...[
    '{.a}',
    '{{a}}',
    '{{c1::a}} b',
    '<!-- build-deck-disable-next-line x -->',
    '<!-- {.a} -->',
    'a #card',
    '## a\n\nb\n',
    '# a\n\nb\n',
    '---',
    ''
  ]
]

const yaml: Readonly<Record<string, (count: number) => string>> = {
  'deck: of spaces': (count) => `deck: a${' '.repeat(count)}b`,
  'deck: of levels': (count) => `deck: "${'::a'.repeat(count)}"`,
  'tags: of one alias': (count) => `x: &a b\ntags: [${'*a, '.repeat(count)}*a]`,
  'tags: of lists': (count) => `tags:\n${'- []\n'.repeat(count)}`,
  'title: of spaces': (count) => `title: "a${' '.repeat(count)}b"`,
  'many keys': (count) => Array.from({ length: count }, (_, index) => `k${index}: b`).join('\n'),
  'one key again and again': (count) => 'a: b\n'.repeat(count),
  'brackets that are never closed': (count) => `a: ${'['.repeat(count)}`
}

/** What opens, then as often what closes it. */
const pairs = [
  ['<b>', '</b>'],
  ['<div>\n\n', '</div>\n\n'],
  ['{{c1::', '}}'],
  ['[', '](u)'],
  ['**', '**'],
  ['<details><summary>a</summary>', '</details>']
] as const

export const repeated: readonly Repeated[] = [
  ...inParagraph.map((snippet) => named(snippet, (count) => `## t\n\nx ${snippet.repeat(count)}\n`)),
  ...['#a ', '{.a} ', '<!-- a --> ', '*a_ ', '{.a} #b ', ' :: '].map((snippet) =>
    named(`## ${snippet}`, (count) => `## t ${snippet.repeat(count)}\n\na\n`)
  ),
  ...inLines.map((snippet) => named(`${snippet}\n`, (count) => `## t\n\n${`${snippet}\n`.repeat(count)}`)),
  ...['<!-- build-deck x', '<b>', '<!--', '<img src=', '<p>', '<b a='].map((snippet) =>
    named(`<div>${snippet}`, (count) => `## t\n\n<div>${snippet.repeat(count)}</div>\n\nx\n`)
  ),
  ...['> ', '>', '- ', '1. ', '> - '].map((snippet) => named(`${snippet}, in one line`, (count) => `## t\n\n${snippet.repeat(count)}a\n`)),
  ...pairs.map(([open, close]) => named(`${open} … ${close}`, (count) => `## t\n\n${open.repeat(count)}a${close.repeat(count)}\n`)),
  ...['{{c1::', '\\frac{', '{{c1::a}}'].map((snippet) => named(`$$ ${snippet}`, (count) => `## t\n\n$$\n${snippet.repeat(count)}\n$$\n`)),
  ...Object.entries(yaml).map(([name, text]) => named(name, (count) => `---\n${text(count)}\n---\n\n## t\n\na\n`))
]

function named(name: string, toNote: (count: number) => string): Repeated {
  const width = toNote(2).length - toNote(1).length
  return { name: JSON.stringify(name).slice(1, -1), note: (length) => toNote(Math.max(1, Math.round(length / width))) }
}
