const trail = (...levels: string[]) => `<div class="trail">${levels.map((level) => `<bdi>${level}</bdi>`).join(' › ')}</div>`
const topic = (level: string) => `<div class="topic">${level}</div>`
const ask = (text: string, size = '') => `<div class="ask${size && ` ${size}`}">${text}</div>`
const cue = (text: string) => `<div class="cue">${text}</div>`

/** Fields of standard notes. */
export const standardSamples: Readonly<Record<string, string>>[] = [
  {
    Name: 'Only front and back',
    Kind: 'basic',
    Front: ask('What does the loop of Henle do?'),
    Back: '<div class="line">It makes the medulla salty, so that water can leave the collecting duct.</div>'
  },
  {
    Name: 'Treatment under four levels',
    Kind: 'list',
    Context: trail('Internal medicine', 'Cardiology', 'Valvular heart disease and its interventional treatment') + topic('Mitral stenosis'),
    Front: ask('Treatment', 'word') + cue('4 items'),
    Back: '<ul><li>Diuretics for congestion</li><li>Rate control (β-blocker, digoxin)</li><li>Anticoagulation, with a <strong>vitamin K antagonist</strong> in atrial fibrillation</li><li>Percutaneous mitral commissurotomy, or surgery if the valve is calcified</li></ul>'
  },
  {
    Name: 'Nine ordered items',
    Kind: 'list',
    Context: topic('Key account management'),
    Front: ask('How does a company introduce key account management?') + cue('9 items, in order'),
    Back: '<ol><li>Analyse the portfolio</li><li>Define what makes an account a key account</li><li>Select the accounts<ul><li>strategic value</li><li>revenue and growth</li></ul></li><li>Win top management as sponsors</li><li>Appoint key account managers who are able to lead across functions without authority over them</li><li>Build the teams</li><li>Write account plans</li><li>Agree on measures</li><li>Review every year</li></ol><p>Steps 1 to 3 take most of the time.</p>'
  },
  {
    Name: 'Table of five columns',
    Kind: 'comparison',
    Context: trail('Pharmacology') + topic('Antihypertensives'),
    Front: ask('Compare the first-line antihypertensives') + cue('Class · Example · Effect · Side effects · Avoid in'),
    Back: '<div class="table"><table><thead><tr><th>Class</th><th>Example</th><th>Effect</th><th>Side effects</th><th align="right">Onset (h)</th></tr></thead><tbody><tr><td>ACE inhibitors</td><td>ramipril</td><td>less angiotensin II, so vessels widen</td><td>dry cough, angioedema</td><td align="right">1–2</td></tr><tr><td>Sartans</td><td>losartan</td><td>blocks the AT<sub>1</sub> receptor</td><td>hyperkalaemia</td><td align="right">6</td></tr><tr><td>Calcium channel blockers</td><td>amlodipine</td><td>relaxes arterioles</td><td>ankle oedema, flushing</td><td align="right">6–12</td></tr><tr><td>Thiazides</td><td>chlortalidone</td><td>sodium and water loss</td><td>hyponatraemia, gout, raised glucose</td><td align="right">2</td></tr></tbody></table></div>'
  },
  {
    Name: 'Row with one cell and its reverse',
    Kind: 'row',
    Context: topic('Brain regions'),
    Front: ask('Hippocampus', 'word') + cue('Function'),
    Back: '<div class="line">forming new memories</div>',
    Reverse: cue('Region'),
    Typed: 'forming new memories',
    TypedReverse: 'Hippocampus'
  },
  {
    Name: 'Row with several cells',
    Kind: 'row',
    Context: trail('Pharmacology') + topic('Antihypertensives'),
    Front: ask('ACE inhibitors') + cue('Example · Effect · Side effects'),
    Back: '<dl class="cells"><div><dt>Example</dt><dd>ramipril</dd></div><div><dt>Effect</dt><dd>less angiotensin II, so arterioles and veins widen and less aldosterone is made</dd></div><div><dt>Side effects</dt><dd>dry cough, angioedema</dd></div></dl>',
    Reverse: cue('Class')
  },
  {
    Name: 'Vocabulary with sound',
    Kind: 'row',
    Context: topic('Tiere'),
    Front: `<div lang="de">${ask('der Hund [sound:hund.mp3]')}${cue('English')}</div>`,
    Back: '<div class="line">the dog</div>',
    Reverse: cue('Deutsch'),
    Extra: '<p lang="de"><em>Der Hund beißt den Briefträger.</em></p>'
  },
  {
    Name: 'True or false',
    Kind: 'true-false',
    Context: topic('Key account management'),
    Front: ask('Key account management is a sales technique') + cue('True or false?'),
    Back: '<div class="verdict">False</div><p>It is an organizational change.</p>'
  },
  {
    Name: 'Choice of two with an explanation and a hint',
    Kind: 'choice',
    Context: topic('Kidney'),
    Front: `${ask('Which of these are reabsorbed mainly in the proximal tubule?')}${cue('choose 2')}<ul class="options"><li>Glucose</li><li>Amino acids</li><li>Urea, which passes on and is concentrated further down until it leaves in the urine</li><li>Creatinine</li></ul>`,
    Back: '<ul class="options"><li class="right">Glucose</li><li class="right">Amino acids</li><li>Urea, which passes on and is concentrated further down until it leaves in the urine</li><li>Creatinine</li></ul><p>Both use sodium-dependent transporters.</p>',
    Hint: '<p>What would be a waste to lose?</p>'
  },
  {
    Name: 'Choice without explanation, long right option, in German',
    Kind: 'choice',
    Front: `<div lang="de">${ask('Welcher Satz beschreibt Schlüsselkundenmanagement?')}${cue('1 richtig')}<ul class="options"><li>Ein Verkaufsgespräch</li><li>Eine Organisationsform, in der wenige besonders wichtige Kunden eigene Ansprechpartner haben</li></ul></div>`,
    Back: '<div lang="de"><ul class="options"><li>Ein Verkaufsgespräch</li><li class="right">Eine Organisationsform, in der wenige besonders wichtige Kunden eigene Ansprechpartner haben</li></ul></div>'
  },
  {
    Name: 'Arabic with Latin',
    Kind: 'list',
    Context: `<div lang="ar">${trail('الطب الباطني')}${topic('ارتفاع ضغط الدم (Hypertension)')}</div>`,
    Front: `<div lang="ar">${ask('ما هي مثبطات الإنزيم المحول للأنجيوتنسين (ACE inhibitors)؟')}${cue('3 عناصر')}</div>`,
    Back: '<div lang="ar"><ul><li>راميبريل (ramipril)</li><li>إنالابريل، يُعطى مرتين يوميًا</li><li>captopril: الأقصر مفعولًا</li></ul></div>',
    Extra: '<p lang="ar">تسبب السعال الجاف في 10% من المرضى.</p>'
  },
  {
    Name: 'Arabic without a language, cue in English',
    Kind: 'list',
    Front: ask('عواصم المغرب العربي') + cue('3 items'),
    Back: '<ol><li>الرباط</li><li>الجزائر</li><li>تونس</li></ol>',
    Hint: '<p>شمال أفريقيا</p>'
  },
  {
    Name: 'Japanese with ruby',
    Kind: 'basic',
    Front: `<div lang="ja">${ask('<ruby>東京<rt>とうきょう</rt></ruby>は何の首都ですか。')}</div>`,
    Back: '<div lang="ja"><div class="line"><ruby>日本<rt>にほん</rt></ruby>の首都です。</div></div>'
  },
  {
    Name: 'Long question, code, formula',
    Kind: 'basic',
    Context: topic('Complexity'),
    Front: `${ask('A list of n numbers is sorted by repeatedly taking the smallest remaining number and putting it at the end of the sorted part. How many comparisons does this need in the worst case, and why?', 'long')}<pre><code class="hljs language-python"><span class="hljs-keyword">def</span> <span class="hljs-title function_">select</span>(<span class="hljs-params">numbers, start=<span class="hljs-number">0</span></span>):  <span class="hljs-comment"># moves the smallest to the front, then goes on</span>
    smallest = <span class="hljs-built_in">min</span>(<span class="hljs-built_in">range</span>(start, <span class="hljs-built_in">len</span>(numbers)), key=numbers.__getitem__)
    <span class="hljs-keyword">return</span> <span class="hljs-string">"done"</span></code></pre>`,
    Back: '<p>\\[\\sum_{i=1}^{n-1} i = \\frac{n(n-1)}{2} \\in \\mathcal{O}(n^2)\\]</p><p>Each pass looks at <code>n - i</code> numbers, whatever their order, so \\(\\Theta(n^2)\\) also in the best case.</p>'
  },
  {
    Name: 'Formula in the question',
    Kind: 'basic',
    Front: ask('Why is \\(\\det(AB) = \\det(A)\\det(B)\\)?'),
    Back: '<p>\\[\\begin{pmatrix} a_{11} & a_{12} & \\cdots & a_{1n} \\\\ a_{21} & a_{22} & \\cdots & a_{2n} \\\\ \\vdots & & \\ddots & \\vdots \\\\ a_{n1} & a_{n2} & \\cdots & a_{nn} \\end{pmatrix} \\begin{pmatrix} b_{11} & b_{12} & \\cdots & b_{1n} \\\\ b_{21} & b_{22} & \\cdots & b_{2n} \\\\ \\vdots & & \\ddots & \\vdots \\\\ b_{n1} & b_{n2} & \\cdots & b_{nn} \\end{pmatrix}\\]</p>'
  },
  {
    Name: 'Every field',
    Kind: 'basic',
    Context: trail('Anatomy') + topic('Heart'),
    Front: `${ask('What does the <mark>mitral</mark> valve separate?')}<p><img src="diagram.svg"></p>`,
    Back: '<p>The left atrium from the left ventricle. Press <kbd>Space</kbd> for the next one, see <a href="https://example.org">the atlas</a>.</p><blockquote><p>The mitre is a bishop’s hat.</p></blockquote><div class="callout warning"><div class="callout-title">Warning</div><p>Not the tricuspid valve<sup>1</sup>.</p></div><div class="footnotes"><ol><li>That one is on the right.</li></ol></div>',
    Hint: '<p>Two leaflets.</p>',
    Extra: '<p>It opens in diastole and closes at the first heart sound.</p>',
    Source: '<p>Guyton and Hall, 14th edition, p. 115</p>',
    Reverse: '1',
    Typed: 'the left atrium from the left ventricle'
  }
]
