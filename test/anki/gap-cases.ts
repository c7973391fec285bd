/** A text with gaps, and what its cards show of it. */
export interface GapCase {
  readonly markdown: string
  /** All that the answers show, folded parts and the words of pictures too, with a space between blocks. */
  readonly shows: string
  /** What each card hides, each once in `shows`; a gap that hides several places has several. */
  readonly hides: readonly (string | readonly string[])[]
}

/** A gap in and around every construct of the notation. */
export const gapCases: Readonly<Record<string, GapCase>> = {
  'a paragraph': {
    markdown: 'Blood is {{very red}} and warm.\n\nIt {{flows}}.\n',
    shows: 'Blood is very red and warm. It flows.',
    hides: ['very red', 'flows']
  },
  'a paragraph in two places': {
    markdown: 'The {{c1::left}} one has {{c1::thick}} walls, the {{c2::right}} one thin.\n',
    shows: 'The left one has thick walls, the right one thin.',
    hides: [['left', 'thick'], 'right']
  },
  'a gap in a gap': {
    markdown: 'The {{c1::aorta of the {{c2::dog}} here}} is long.\n',
    shows: 'The aorta of the dog here is long.',
    hides: ['aorta of the dog here', 'dog']
  },
  'a line break': {
    markdown: 'One {{two\\\nthree}} four.\n',
    shows: 'One two three four.',
    hides: ['two three']
  },
  emphasis: {
    markdown: 'A *soft {{pale}} wall* and {{*thin skin*}} and **hard {{dark}} bone** and {{**strong**}} it.\n',
    shows: 'A soft pale wall and thin skin and hard dark bone and strong it.',
    hides: ['pale', 'thin skin', 'dark', 'strong']
  },
  'strike and highlight': {
    markdown: 'A ~~gone {{past}} time~~, {{~~struck~~}}, ==bright {{yellow}} sign== and {{==marked==}}.\n',
    shows: 'A gone past time, struck, bright yellow sign and marked.',
    hides: ['past', 'struck', 'yellow', 'marked']
  },
  'letters below and above': {
    markdown: 'H~2~O and CO~{{3}}~, x^{{4}}^, y^a{{5}}b^, {{z}}^{{6}}^ and {{C~7~}}.\n',
    shows: 'H2O and CO3, x4, ya5b, z6 and C7.',
    hides: ['3', '4', '5', 'z', '6', 'C7']
  },
  'a link': {
    markdown:
      'See {{[whole link](https://example.org/whole "titled")}} there, [other](https://example.org/other) and {{<https://example.org/bare>}}.\n',
    shows: 'See whole link there, other and https://example.org/bare.',
    hides: ['whole link', 'https://example.org/bare']
  },
  'a wiki link': {
    markdown: 'See {{[[Axilla|the armpit]]}} and [[Nerve|some text]] and {{![[Other note]]}}.\n',
    shows: 'See the armpit and some text and Other note.',
    hides: ['the armpit', 'Other note']
  },
  'code in a line': {
    markdown: 'Use {{`std::sort(a)`}} or `{{not}}` there.\n',
    shows: 'Use std::sort(a) or {{not}} there.',
    hides: ['std::sort(a)']
  },
  ruby: {
    markdown: 'In {{{東京|とうきょう}}} and {京都|きょうと} and {{奈良}}.\n',
    shows: 'In 東京とうきょう and 京都きょうと and 奈良.',
    hides: ['東京とうきょう', '奈良']
  },
  'a picture': {
    markdown: 'First {{![hidden heart](heart.png)}} then ![[valve.png|open valve]] and {{![[heart.png|hidden caption|300]]}}.\n',
    shows: 'First 🖼 hidden heart then 🖼 open valve and 🖼 hidden caption.',
    hides: ['🖼 hidden heart', '🖼 hidden caption']
  },
  'HTML in a line': {
    markdown: 'A {{<u>drawn under</u> line}}, {{<kbd title="hidden key">Ctrl</kbd>}} and <mark title="shown">marked</mark>.\n',
    shows: 'A drawn under line, Ctrl and marked.',
    hides: ['drawn under line', 'Ctrl']
  },
  'a block of HTML': {
    markdown: '<div>\n\nIt is {{inside}} of it.\n\n</div>\n',
    shows: 'It is inside of it.',
    hides: ['inside']
  },
  'details in a text': {
    markdown: 'It has {{one}} gap.\n\n<details>\n\nAnd another folded.\n\n</details>\n',
    shows: 'It has one gap. And another folded.',
    hides: ['one']
  },
  'a heading in a quote': {
    markdown: '> ### All about {{blood}} here\n>\n> It is {{red}}.\n',
    shows: 'All about blood here It is red.',
    hides: ['blood', 'red']
  },
  'items of a list': {
    markdown: 'Of {{three}}:\n\n- a {{first}} one\n- {{whole second}}\n  - nested {{deep}} one\n\n1. numbered {{third}} one\n',
    shows: 'Of three: a first one whole second nested deep one numbered third one',
    hides: ['three', 'first', 'whole second', 'deep', 'third']
  },
  'tasks of a list': {
    markdown: '- [x] do {{this}} now\n- [ ] or {{that}} later\n',
    shows: '☑ do this now ☐ or that later',
    hides: ['this', 'that']
  },
  'cells of a table': {
    markdown: '| Part | Wall |\n| --- | --- |\n| left {{upper}} one | {{thick}} |\n| right | {{**thin**}} |\n',
    shows: 'Part Wall left upper one thick right thin',
    hides: ['upper', 'thick', 'thin']
  },
  'a quote': {
    markdown: '> To {{exist}}, or not.\n>\n> > And {{deeper}} too.\n',
    shows: 'To exist, or not. And deeper too.',
    hides: ['exist', 'deeper']
  },
  'a callout': {
    markdown: 'It has {{one}} gap.\n\n> [!warning] Beware\n> Never {{two}} at once.\n\n> [!tip]- Folded\n> But {{three}} may.\n',
    shows: 'It has one gap. Beware Never two at once. Folded But three may.',
    hides: ['one', 'two', 'three']
  },
  'a formula in a line': {
    markdown: 'So $a^2 + {{c1::b^2}} = c^2$ and {{c2::$e = mc^2$}} hold.\n',
    shows: String.raw`So \(a^2 + \textcolor{var(--gap-1)}{b^2} = c^2\) and \(e = mc^2\) hold.`,
    hides: ['b^2', String.raw`\(e = mc^2\)`]
  },
  'a formula on its own': {
    markdown: 'So {{c3::thus}}:\n\n$$\nx = \\frac{ {{c1::k+1}} }{ {{c2::m-2}} }\n$$\n',
    shows: String.raw`So thus: \[x = \frac{ \textcolor{var(--gap-1)}{k+1} }{ \textcolor{var(--gap-2)}{m-2} }\]`,
    hides: ['k+1', 'm-2', 'thus']
  },
  chemistry: {
    markdown: String.raw`It burns: $\ce{2H2 + {{c1::O2}} -> 2H2O}$, {{c2::quickly}}.`,
    shows: String.raw`It burns: \(\ce{2H2 + \color{var(--gap-1)}{O2} -> 2H2O}\), quickly.`,
    hides: ['O2', 'quickly']
  },
  'a footnote': {
    markdown: 'The {{heart}} beats[^1] here.\n\n[^1]: Some seventy times.\n',
    shows: 'The heart beats1 here. Some seventy times.',
    hides: ['heart']
  },
  'code beside a gap': {
    markdown: 'It {{prints}}:\n\n```js\nprint("{{open}}")\n```\n',
    shows: 'It prints: print("{{open}}")',
    hides: ['prints']
  },
  'cells asked one by one': {
    markdown: '## Valves {.cells}\n\n| Valve | Cusps | Side |\n| --- | --- | --- |\n| Mitral | two | left |\n',
    shows: 'Valve Mitral Cusps two Side left',
    hides: ['two', 'left']
  },
  'items asked one by one': {
    markdown: '## Vessels {.overlap}\n\n- aorta of **all**\n- pulmonary `trunk`\n',
    shows: 'aorta of all pulmonary trunk',
    hides: ['aorta of all', 'pulmonary trunk']
  }
}
