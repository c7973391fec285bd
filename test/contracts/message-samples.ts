import type { ExampleProject } from '../../src/diagnostics/rules/example-project.js'
import { note } from '../../src/diagnostics/rules/samples.js'

const card = '# Heart\n\n## What does it pump?\n\nBlood.\n'
const withConfig = (config: string, name = 'build-deck.config.yaml'): ExampleProject => ({ files: { 'heart/a.md': card, [name]: config } })
const withLock = (lock: string): ExampleProject => ({ files: { 'heart/a.md': card, 'heart/build-deck.lock.json': lock } })
const withFrontMatter = (yaml: string): ExampleProject => ({ files: { 'note.md': `---\n${yaml}\n---\n\n${card}` } })

/** Projects that bring out the sentences which the examples of the rules leave out. */
export const messageSamples: readonly ExampleProject[] = [
  { files: { 'heart/readme.txt': 'Nothing here.' } },
  { files: { 'heart/a.md': '', 'heart/b.md': '' } },
  { files: { 'heart/a.md': card, 'b.md': card }, links: { 'heart/b.md': '../b.md', 'heart/c.md': '../b.md', 'heart/d.md': '../b.md', 'heart/e': '..' } },
  { files: { 'note.md': Uint8Array.from([0x23, 0x20, 0x41, 0x0a, 0xff, 0xfe]) } },

  withFrontMatter('deck: Math: Algebra'),
  withFrontMatter('tags: [a, b'),
  withFrontMatter('deck: "Biology'),
  withFrontMatter('deck: A\ndeck: B'),
  withFrontMatter('- deck'),
  withFrontMatter('just words'),
  withFrontMatter('deck: *name'),
  withFrontMatter('\tdeck: Biology'),
  withFrontMatter('deck: "A::"'),
  withFrontMatter('deck: { name: Biology }'),
  withFrontMatter('tags: [a, { b: c }]'),
  withFrontMatter('reversed: yes'),
  withFrontMatter('lists: term'),
  withFrontMatter('longestAnswer: long'),
  withFrontMatter('dialect: mdanki'),
  { files: { 'note.md': card.replace('pump?', 'pump? {noteType=vocabulary}') } },
  withFrontMatter('lang: deutsch-'),
  withFrontMatter('skip: { References: true }'),

  withConfig('deck: Biology\nlist: terms\n'),
  withConfig('paint: dark\n'),
  withConfig('- deck\n'),
  withConfig('deck: [Biology\n'),
  withConfig('{ "deck": "Biology", }', 'build-deck.config.json'),
  withConfig('{ "deck": Biology }', 'build-deck.config.json'),
  withConfig('exclude: "!drafts"\n'),
  withConfig('decks: files\n'),
  withConfig('remarkPlugins: [remark-emoji]\n'),
  withConfig('rules: off\n'),
  withConfig('rules: { duplicate-frnt: off }\n'),
  withConfig('rules: { no-such-thing: off }\n'),
  withConfig('rules: { duplicate-front: of, not-utf8: warning }\n'),
  withConfig('export default { kinds: {}, remarkPlugins: 1 }\n', 'build-deck.config.mjs'),
  withConfig('export default { kinds: [{}] }\n', 'build-deck.config.mjs'),
  withConfig(
    "const fields = () => ({})\nconst own = { family: 'standard', classes: [], hasShape: fields, recognises: fields, read: fields, content: fields }\n" +
      "export default { kinds: ['a', 'a'].map((kind) => ({ kind, ...own, question: fields, fields, answer: fields })) }\n",
    'build-deck.config.mjs'
  ),
  withConfig('export const config = {}\n', 'build-deck.config.mjs'),
  withConfig('throw new Error("Oh no")\n', 'build-deck.config.mjs'),

  note`
    # Heart

    ##

    Blood.

    ## Later

    TODO

    ## Table

    | A | B |
    |---|---|

    ## Rows

    | Valve  | Cusps |
    |--------|-------|
    | mitral |       |
    |        | 3     |
  `,
  note`
    Before all.

    # Heart

    Right under the title.

    ## Valves

    mitral :: left

    And more.

    ## True/False: It has four chambers

    ## T/F: It beats

    - often
  `,
  note`
    # Heart

    ## Drawn

    \`\`\`mermaid
    a --> b
    \`\`\`

    ## Filled in

    \`\`\`dataview
    LIST
    \`\`\`

    ## Boxes

    !!! note

    :::tip
    Text.
    :::

    Today <% tp.date.now() %>, {{query (todo now)}} and {{< figure >}}.
  `,
  note`
    # Heart

    ## Both {.list .cells}

    - one

    ## Shapes {.comparison}

    None.

    ## Rows {.rows}

    None.

    ## Choice {.choice}

    None.

    ## Gaps {.cloze}

    None.

    ## Terms {.terms}

    None.

    ## Overlap {.overlap}

    None.

    ## Reversed {.list .reversed}

    - one

    ## Typed {.list .typed}

    - one
  `,
  note`
    # Heart

    ## Classes {.lsit .nothing tag=x colour=red}

    Blood.

    ## Ids {#a} ^b

    Blood. ^c

    <!-- build-deck-disable-next-line card-without-anwser, nothing-of-ours -->

    ## Empty {.skip}
  `,
  note`
    # Heart

    ## Colons

    :: right side

    left side :::

    ## Items

    - left side ::

    - left side #card

    ## Tag

    A question #card

    ## Marks

    Above
    ?

    ## Blocks

    Above

    ??

    ## Questions

    Q: asked

    A:

    Q:

    A: answered

    ## Details

    <details><summary></summary>

    An answer.

    </details>

    <details><summary>A question?</summary></details>
  `,
  note`
    # Heart

    ## Gaps

    Empty {{}}, {{c1::}} and {{::hint}}, {{c0::zero}}, {{c500::high}}, {{c1,2::both}}, and {{open.

    Closed}} here, but {{this}} is one.

    ## Lines

    term :: with a {{gap}}

    ## Terms {.terms}

    - nothing
    - **bold** – meaning
  `,
  note`
    # Heart

    ## Gaps

    {{c1:mitral}}, {c2::aortic}, {{c3::<!-- later -->}} and {{ site.title }}.

    ## Comma {.basic,.typed}

    Text in the {.typed} middle.

    ## Deck {deck="A::"}

    Text.

    ## Lists

    - [x]mitral
    - Q: What does it pump?
    - A: Blood.

    > [!hnit] Look left.

    ## Tables

    | f | f' |
    |---|----|
    | a | |b| |
    {.cells}

    ## Lines

    | a | b |
    | 1 | 2 |

    -one
    -two

    The square \\(a^2\\).

    ::: warning
    Text.
    :::

    ## Tags #one #12

    <b></b> :: blood

    ## TF: It pumps

    T
  `,
  {
    files: {
      'note.md':
        '\n---\ntitle: Heart\n---\n\n## Terms {.terms}\n\n- the valve on the left side of a healthy heart: mitral\n' +
        '- aortic -- three cusps\n- mitral – two cusps\n\n<!-- build-deck-disable -->\n\n<!-- build-deck-disable-next-line -->\n'
    }
  },
  withConfig('exclude: "drafts/[a-c"\n'),
  withConfig('export default {\n  deck: "x" "y"\n}\n', 'build-deck.config.mjs'),

  { files: { 'heart/a.md': '# A\n\n## B\n\n![](x.png)\n', 'heart/one/x.png': '', 'heart/two/x.png': '' } },
  { files: { 'heart/a.md': '# A\n\n## B\n\n![](https://example.org/x.png) <Unclosed> <b>\n' } },
  { files: { 'heart/a.md': card, 'heart/a (conflicted copy 2026-01-01).md': card } },

  withLock(''),
  withLock('{"version":1,'),
  withLock('{"version":1}'),
  withLock('{"version":1,"namespace":7,"noteTypes":[],"by":"x","notes":[]}'),
  {
    files: { 'heart/a.md': '# Heart\n\n## What does it pump?\n\nIt pumps {{blood}} and {{more}}.\n' },
    before: { files: { 'heart/a.md': card } }
  },
  {
    files: { 'heart/a.md': card },
    before: { files: { 'heart/a.md': '# Heart\n\n## What does it pump?\n\nIt pumps {{blood}} and {{more}}.\n' } }
  },

  note`
    C: The heart pumps [blood].
  `,
  note`
    ## Pump

    What does it pump?::Blood

    Where does it lie?::Left <!--SR:!2026-01-01,3,250-->

    #flashcards/heart and ==this==
  `,
  note`
    What does it pump?

    %

    Blood.

    ---

    Where does it lie?

    %

    Left.
  `,
  note`
    ## What does it pump?

    Think.

    ***

    Blood.

    ## Where does it lie?

    Guess.

    ***

    Left.
  `,
  note`
    What does it pump?

    ---

    Blood.
  `,
  note`
    # Heart

    ## What does it pump?

    Blood.
    ---

    <br>
    ## Where does it lie?

    $$ v = s
    / t $$
  `,
  note`
    - What does it pump?

      Blood.
    - Where does it lie?

      Left.
  `,
  {
    files: {
      'note.md': [
        '\\style{position:fixed}{x}',
        '\\bbox[position:fixed]{x}',
        '\\mmlToken{mi}[href=x]{x}',
        '\\unicode[a;b]{x41}',
        '\\fcolorbox{a;b}{c}{x}',
        '\\definecolor{a}{named}{b;c}',
        '\\require{../x}',
        '\\cssId{qa}{x}',
        '\\x\\bbox[red]{y}',
        '\\let\\x\\href',
        '\\hr{{c1::ef{x}}}',
        'a {{c1::b::\\style{color:red}{x}}}',
        '\\frac{a'
      ]
        .map((formula, index) => `## Formula ${index}\n\n$${formula}$\n`)
        .join('\n')
    }
  },

  withConfig('limits: { code-wide: { colums: 100 } }\n'),
  withConfig('limits: { task-list: { items: 3 } }\n'),
  withConfig('limits: { code-wide: 100 }\n'),
  {
    files: {
      'note.md':
        `# Heart\n\n## Describe the cycle\n\n${'It fills and it empties. '.repeat(8)}\n\n## ${'心'.repeat(97)}\n\n是。\n\n` +
        `## Gaps\n\n${Array.from({ length: 11 }, (_, index) => `the {{gap${index}}} and more`).join(' ')}\n`
    }
  }
]
