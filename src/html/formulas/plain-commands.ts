const words = (list: string) => new Set(list.trim().split(/\s+/))

/**
 * Commands that MathJax runs without handing a command that follows them to any other: what stands behind them is run as it stands
 * there. As all of MathJax's, they may not be defined anew.
 */
export const plainCommands: ReadonlySet<string> = words(`
  alpha beta gamma delta zeta eta iota lambda mu nu xi pi sigma tau upsilon chi psi omega varepsilon vartheta varphi
  Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega infty partial nabla hbar ell
  frac dfrac tfrac sqrt binom text mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak boldsymbol operatorname
  overline underline overbrace underbrace overset underset left right middle big Big bigg Bigg displaystyle textstyle
  sum prod int iint oint lim limits nolimits max min sup inf sin cos tan cot arcsin arccos arctan sinh cosh tanh log ln exp det dim gcd
  times cdot cdots ldots dots vdots pm mp neq ne approx equiv sim propto in notin subset cup cap forall exists
  to mapsto rightarrow leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow quad qquad hline color textcolor colorbox begin end
`)

/** Environments of the same kind. */
export const plainEnvironments: ReadonlySet<string> = words(`
  align align* aligned alignat alignat* alignedat array cases equation equation* gather gather* gathered multline multline* split
  matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix
`)

/** Commands that name what others find in the page, make names of text, or change how MathJax reads: none has a harmless form. */
export const refusedCommands: ReadonlySet<string> = words(`
  class cssId data csname global gdef newtagform renewtagform setOptions
  DeclarePairedDelimiters DeclarePairedDelimitersX DeclarePairedDelimitersXPP
`)
