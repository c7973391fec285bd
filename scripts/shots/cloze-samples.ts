const topic = (level: string) => `<div class="topic">${level}</div>`
const item = (gap: number, of: number, text: string) => `{{c${gap}::<div class="item">${text}</div>::${gap} / ${of}}}`

const steps = ['Prophase', 'Prometaphase', 'Metaphase', 'Anaphase', 'Telophase']

/** Fields of cloze notes. */
export const clozeSamples: Readonly<Record<string, string>>[] = [
  {
    Name: 'Text with gaps',
    Kind: 'cloze',
    Context: `<div class="trail"><bdi>Physiology</bdi></div>${topic('Kidney')}`,
    Title: 'Filtration',
    Text: '<p>The kidneys filter about {{c1::180 litres}} of plasma a day, of which {{c2::99 %::how much?}} is reabsorbed, most of it in the {{c3::proximal tubule, where the brush border gives the cells their large surface}}.</p>',
    Extra: '<p>Urine: 1.5 litres a day.</p>',
    Source: '<p>Lecture 4</p>'
  },
  {
    Name: 'Typed gap',
    Kind: 'cloze',
    Text: '<p>The capital of Australia is {{c1::Canberra}}.</p>',
    Typed: '1'
  },
  {
    Name: 'Matrix in a gap',
    Kind: 'cloze',
    Context: topic('Linear maps'),
    Text: '<p>A rotation of the plane by \\(\\varphi\\) has the matrix</p><p>\\[{{c1::\\begin{pmatrix} \\cos\\varphi & -\\sin\\varphi \\\\ \\sin\\varphi & \\cos\\varphi \\end{pmatrix} }}\\]</p><p>and the determinant {{c2::\\(1\\)}}.</p>'
  },
  {
    Name: 'Ordered overlap',
    Kind: 'overlap',
    Context: topic('Cell cycle'),
    Title: 'Phases of mitosis',
    Text: `<div class="items ordered">${steps.map((text, at) => item(at + 1, steps.length, text)).join('')}</div>`
  },
  {
    Name: 'Unordered overlap',
    Kind: 'overlap',
    Title: 'Signs of inflammation',
    Text: `<div class="items">${['Redness', 'Heat, because more blood flows through the widened vessels of the skin', 'Swelling', 'Pain'].map((text, at) => item(at + 1, 4, text)).join('')}</div>`
  },
  {
    Name: 'Cells of a row',
    Kind: 'cells',
    Context: topic('Antihypertensives'),
    Text: '<div class="ask">ACE inhibitors</div><dl class="cells"><div><dt>Example</dt><dd>{{c1::ramipril}}</dd></div><div><dt>Effect</dt><dd>{{c2::less angiotensin II, so arterioles widen}}</dd></div><div><dt>Side effects</dt><dd>{{c3::dry cough, angioedema}}</dd></div></dl>'
  },
  {
    Name: 'Chinese text with a gap and code',
    Kind: 'cloze',
    Text: '<div lang="zh"><p>中国的首都是{{c1::北京}}，上海是最大的城市。</p></div><p>In Python <code>{{c2::len(x)}}</code> gives the length.</p>'
  }
]
