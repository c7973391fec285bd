import { words } from './words.js'

/** Those of the plain commands that stand for a sign or take groups, each between braces, by how many they take. */
export const plainGroups: ReadonlyMap<string, number> = new Map([
  ...words(`
    alpha beta gamma delta zeta eta iota lambda mu nu xi pi sigma tau upsilon chi psi omega varepsilon vartheta varphi Gamma Delta
    Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega infty partial nabla hbar ell sum prod int iint oint lim max min sup inf sin cos tan
    cot arcsin arccos arctan sinh cosh tanh log ln exp det dim gcd times cdot cdots ldots dots vdots pm mp neq ne approx equiv sim
    propto in notin subset cup cap forall exists to mapsto rightarrow leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow
    quad qquad
  `).map((name) => [name, 0] as const),
  ...words('sqrt text mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak boldsymbol overline underline').map(
    (name) => [name, 1] as const
  ),
  ...words('frac dfrac tfrac binom').map((name) => [name, 2] as const)
])

/**
 * Commands that MathJax runs without handing a command that follows them to any other: what stands behind them is run as it stands
 * there. As all of MathJax's, they may not be defined anew.
 */
export const plainCommands: ReadonlySet<string> = new Set([
  ...plainGroups.keys(),
  ...words(`
    operatorname overbrace underbrace overset underset left right middle big Big bigg Bigg displaystyle textstyle limits nolimits
    hline color textcolor colorbox begin end
  `)
])

/** Environments of the same kind. */
export const plainEnvironments: ReadonlySet<string> = new Set(
  words(`
    align align* aligned alignat alignat* alignedat array cases equation equation* gather gather* gathered multline multline* split
    matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix
  `)
)

/** Commands that name what others find in the page, make names of text, or change how MathJax reads: none has a harmless form. */
export const refusedCommands: ReadonlySet<string> = new Set(
  words(`
    class cssId data csname global gdef newtagform renewtagform setOptions
    DeclarePairedDelimiters DeclarePairedDelimitersX DeclarePairedDelimitersXPP
  `)
)
