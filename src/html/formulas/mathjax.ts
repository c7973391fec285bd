// What of MathJax reads TeX, and nothing that draws it.
import texError from 'mathjax-full/js/input/tex/TexError.js'
import texParser from 'mathjax-full/js/input/tex/TexParser.js'
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js'

export { MmlFactory } from 'mathjax-full/js/core/MmlTree/MmlFactory.js'
export type { MmlNode } from 'mathjax-full/js/core/MmlTree/MmlNode.js'
export { AllPackages } from 'mathjax-full/js/input/tex/AllPackages.js'
export { TeX } from 'mathjax-full/js/input/tex.js'

export const TexError = toDefault(texError)
export const TexParser = toDefault(texParser)

/** Bundlers disagree on what the default of a CommonJS module is. */
function toDefault<Default extends object>(found: Default): Default {
  return 'default' in found ? (found.default as Default) : found
}
