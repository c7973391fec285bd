import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCards } from '../../scripts/shots/read-cards.js'
import { palettes } from '../../src/kinds/note-types/css/palette.js'
import { buildNotes } from '../anki/build-notes.js'
import { describeHostile } from './describe-hostile.js'
import { openReviewer } from './open-reviewer.js'

const formulas = String.raw`# Formulas

## Gaps

$$x = \frac{-b \pm \sqrt{{{c1::b^2-4ac}}}}{{{c2::2a}}}$$

$a {{c3::+}} b$, $x^{{c4::12}}$, $\frac{{c5::uv}}{w}$, $\text{the {{c6::heart}} beats}$, $\ce{2H2 + {{c7::O2}} -> 2H2O}$,
$\begin{pmatrix} {{c8::k}} & l \end{pmatrix}$ and $f \overset{{c9::!}}{=} g$.
`

/** What is in the accent on each side, by the number of the gap. */
const accented: Readonly<Record<number, string>> = {
  1: 'b2−4ac',
  2: '2a',
  3: '+',
  4: '12',
  5: 'uv',
  6: 'heart',
  7: 'O2',
  8: 'k',
  // A sign over another is drawn by what it is, so it stays as it was.
  9: ''
}

describeHostile('A gap of a formula', (browser) => {
  test('is all that is in the accent in Anki, on both sides, and is brackets on the question', { timeout: 120_000 }, async () => {
    const { apkg, problems } = await buildNotes({ 'formulas.md': formulas })
    expect(problems).toEqual([])
    const folder = await mkdtemp(join(tmpdir(), 'formulas-'))
    await writeFile(join(folder, 'formulas.apkg'), apkg)
    const { cards, close } = await readCards(join(folder, 'formulas.apkg'))
    const { page, close: closeReviewer } = await openReviewer(browser())
    const seen: Record<number, readonly string[]> = {}
    for (const { ord, question, answer } of cards) {
      const sides: string[] = []
      for (const side of [question, answer]) {
        await page.evaluate(
          ([html, classes]) =>
            new Promise<void>((resolve) => {
              window._showAnswer(html, classes)
              window._queueAction(resolve)
            }),
          [side, `card card${ord + 1} isLin`] as const
        )
        sides.push(await page.evaluate(readAccented, palettes.paper.light.accent))
      }
      seen[ord + 1] = sides
    }
    await closeReviewer()
    await close()
    await rm(folder, { recursive: true })
    const expected = Object.entries(accented).map(([number, text]) => [number, [text === '' ? '' : '[...]', text]])
    expect(seen).toEqual(Object.fromEntries(expected))
  })
})

/** Runs in the page: the signs of formulas in a colour, as MathJax's fonts have them. */
function readAccented(accent: string): string {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = accent
  const { color } = getComputedStyle(probe)
  probe.remove()
  const signs = [...document.querySelectorAll('mjx-c, mjx-utext')].filter((sign) => {
    const style = getComputedStyle(sign)
    return style.color === color && style.visibility === 'visible'
  })
  const text = signs.map((sign) => getComputedStyle(sign, '::before').content.replace(/^"|"$/g, '') || sign.textContent).join('')
  // Chemistry has a sign for the three dots.
  return text.replace('…', '...')
}
