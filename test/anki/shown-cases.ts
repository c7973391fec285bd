import type { AnkiPackage, Note, NoteType } from '../../src/anki/index.js'

const filters = ['', 'text:', 'hint:', 'furigana:', 'kana:', 'kanji:', 'kana:furigana:', 'nothing:', ':', 'tts de_DE voices=A,B speed=0.8:']
const each = filters.map((filter) => `${filter}|{{${filter}A}}`).join('\n')

const standard = (id: number, templates: readonly string[]): NoteType => ({
  id,
  name: `Shown ${id}`,
  kind: 'standard',
  modified: 1,
  fields: ['A', 'B', 'c2'].map((name) => ({ name })),
  templates: templates.map((front, index) => ({
    name: `T${index}`,
    front: `{{A}}${front}`,
    back: `{{FrontSide}}<hr id=answer>${front}{{B}}`
  })),
  css: '.card { color: red }'
})

const cloze: NoteType = {
  id: 900,
  name: 'Shown gaps',
  kind: 'cloze',
  modified: 1,
  fields: [{ name: 'Text' }, { name: 'Extra' }],
  templates: [
    {
      name: 'Gap',
      front:
        '{{cloze:Text}}|{{cloze-only:Text}}|{{#c1}}one{{/c1}}{{^c1}}not one{{/c1}}{{#c7}}seven{{/c7}}|{{type:cloze:Text}}|{{text:cloze:Text}}',
      back: '{{cloze:Text}}|{{cloze-only:Text}}|{{type:cloze:Text}}|{{tts en_US cloze_blank=gap:cloze:Text}}|{{cloze:Extra}}'
    }
  ],
  css: ''
}

/** Templates and fields with all that Anki's language has, which the project's own note types do not all use. */
const noteTypes: readonly NoteType[] = [
  standard(901, [
    each,
    '{{#A}}a{{#B}}ab{{/B}}{{^B}}a not b{{/B}}{{/A}}{{^A}}not a{{/A}}',
    '{{Tags}}|{{Type}}|{{Deck}}|{{Subdeck}}|{{Card}}|{{CardFlag}}'
  ]),
  standard(902, ['{{type:A}}', '{{type:nc:A}}', '{{type:text:A}} {{ B }} {{{A}}} {{c2}}', ' {{hint:B}}{{hint:A}}']),
  cloze
]

const texts = [
  'plain',
  '漢字[かんじ] と 日本[にほん]&nbsp;語[ご]>x[y] [z] a[b[c] d[sound:x.mp3] e[f\ng] h[]i]',
  '[sound:a.mp3] and <b>[sound:b &amp; c.mp4]</b> [anki:tts lang=de]Wort<br>zwei &amp; [...][/anki:tts]',
  '[anki:foo a="b c"]x [sound:in.mp3][/anki:foo] [anki:bar][/anki:foo] [[[anki:tts lang=xx_YY speed=fast voices=]text[/anki:tts]',
  '<p>one &lt; two &nbsp; &copy; <!-- gone --><style>x</style>kept</p>',
  ' \u00a0 ',
  'b & c &unknown; <i>x</i>',
  '\\(x^{2}\\) and \\[ {{A}} \\]'
]
const gaps = [
  '{{c1::a}} b {{c2::c::hint}}',
  '{{c1::out {{c2::in {{c3::deep}}}} end::outer hint}}',
  'é ü 語 {{c1::a"b\'c<d>&amp; é语 #!}} x',
  '\\( {{c1::a}} + <b>{{c2::b}}</b> \\) \\[ {{c1::\\frac{a}{b} }} \\] \\( open {{c2::x}}',
  '}} {{c1::a::b::c}} {{c1::a}} }}{{c1::',
  '{{c1::image-occlusion:rect:left=.1:top=0:width=0:height=.3:fill=#ff0000:oi=1}}<br>{{c0::image-occlusion:text:left=.1:text=a\\:b "q":scale=1:fs=.05}}',
  '{{c1::image-occlusion:polygon:left=.1:points=.1,.2 .3,.4 x .5,.6:angle=30}}{{c2::image-occlusion:ellipse:rx=.1:ry=0:odd=1}}{{c1::image-occlusion:}}',
  '{{c1::[sound:x.mp3]}} {{c2::y}}'
]

const note = (noteTypeId: number, guid: string, fields: Note['fields']): Note => ({
  guid,
  noteTypeId,
  deck: 'Shown::Deck::Below',
  fields,
  tags: ['one', 'two::three'],
  modified: 1
})

export const shownCases: AnkiPackage = {
  decks: [{ name: 'Shown::Deck::Below' }],
  noteTypes,
  notes: [
    ...texts.flatMap((A, index) =>
      [901, 902].map((id) => note(id, `${id} ${index}`, { A, B: index % 2 === 0 ? (texts[index + 1] ?? '') : '', c2: 'own' }))
    ),
    ...gaps.map((Text, index) => note(cloze.id, `gaps ${index}`, { Text, Extra: index === 0 ? '{{c1::extra}}' : 'without' }))
  ],
  media: []
}
