import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSurelyRight } from '../../src/html/formulas/is-surely-right.js'
import { loadTexReader } from '../../src/html/formulas/tex-reader.js'

const commands = `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega
  varepsilon vartheta varphi varrho Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
  infty partial nabla hbar ell emptyset varnothing forall exists neg angle circ degree prime
  sum prod int iint oint lim max min sup inf sin cos tan cot arcsin arccos arctan sinh cosh tanh log ln exp det dim gcd
  times cdot div pm mp ast cdots ldots dots vdots oplus otimes cap cup setminus wedge vee land lor
  neq ne leq le geq ge ll gg lt gt approx equiv sim simeq cong propto in notin ni subset subseteq supset supseteq mid parallel perp vdash models
  to mapsto rightarrow leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow implies iff longrightarrow uparrow downarrow
  bigcup bigcap bigoplus sqcup sqcap uplus preceq succeq subsetneq bowtie vDash impliedby coloneqq bmod ker deg arg nexists
  quad qquad space langle rangle lvert rvert lfloor rfloor lceil rceil backslash square sharp , ; : ! { } % | _ # & $
  sqrt text mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak boldsymbol overline underline hat bar vec tilde dot ddot widehat
  frac dfrac tfrac binom left right limits middle big begin end over hline label ref operatorname color not`
  .trim()
  .split(/\s+/)
  .map((name) => `\\${name}`)
  .concat('\\ ')
const signs = [
  ...'ab12.,;:!?()[]|<>=+*/-\'"&#~$%äλ語é× ^_^_{}{}{}',
  '\\\\',
  '\\',
  '{a}',
  '{2}',
  '_{i}',
  '^{2}',
  '_i',
  '^2',
  '\\frac{a}{b}',
  '\\text{a b}'
]

test('MathJax finds no fault in what is right at a look', { timeout: 120_000 }, async () => {
  const reader = await loadTexReader()
  let sure = 0
  const piece = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...signs) }, { weight: 1, arbitrary: fc.constantFrom(...commands) })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), fc.boolean(), (pieces, isDisplay) => {
      const tex = pieces.join('').trim()
      if (!isSurelyRight(tex)) return
      sure += 1
      expect(reader.shape(tex, isDisplay, false), tex).toBeDefined()
    }),
    { numRuns: Number(process.env['RUNS'] ?? 20_000) }
  )
  expect(sure).toBeGreaterThan(1000)
})

test.each(commands.filter((command) => [command, `${command}{a}`, `${command}{a}{b}`].some(isSurelyRight)))(
  'MathJax knows %s as it is known here',
  async (command) => {
    const reader = await loadTexReader()
    const forms = [command, `${command}{a}`, `${command}{a}{b}`].flatMap((form) => [
      form,
      `${form}^2_i`,
      `${form}'`,
      `x_${form}`,
      `{${form}}`
    ])
    for (const form of forms.filter(isSurelyRight)) expect(reader.shape(form, true, false), form).toBeDefined()
  }
)
