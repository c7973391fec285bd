import { once } from '../../host/once.js'
import { definitions } from './definitions.js'
import { isSurelyRight } from './is-surely-right.js'
import type { MmlNode } from './mathjax.js'
import { controlWords } from './read-tex.js'

/** Why MathJax cannot read a formula. */
export interface TexFault {
  /** MathJax's name of the fault, such as `MissingCloseBrace`. */
  readonly id: string
  /** In MathJax's own words. */
  readonly message: string
  /** Where in the TeX it stopped: behind what it could not read. */
  readonly offset: number
}

/** Reads TeX as the MathJax of Anki reads it. What one formula defines, no other knows. */
export interface TexReader {
  /** Why MathJax shows an error instead of the formula. */
  fault(tex: string, isDisplay: boolean): TexFault | undefined
  /** Equal for what looks alike, whatever colours it has by `var(--gap-1)`; `undefined` where there is a fault. In chemistry groups are nothing. */
  shape(tex: string, isDisplay: boolean, isChemistry: boolean): string | undefined
  /** The `math` element that MathJax makes of it; `undefined` where there is a fault. */
  read(tex: string, isDisplay: boolean): MmlNode | undefined
}

/** Characters: nobody learns a longer formula, and MathJax takes time by the square of its length. */
const longest = 3000

/** Formulas whose faults are kept. */
const mostKnown = 20_000

/** Loads what of MathJax reads TeX: once, since that takes longer than reading the formulas of most files. */
export const loadTexReader = once(load)

async function load(): Promise<TexReader> {
  const { AllPackages, MmlFactory, TeX, TexError, TexParser } = await import('./mathjax.js')
  const { toShape } = await import('./to-shape.js')
  // As Anki sets it up (qt/aqt/data/web/js/mathjax.js), but unknown commands and errors are told, and all that could be required is there.
  const packages = [...AllPackages.filter((name) => !/^(?:textmacros|noundefined|noerrors)$/.test(name)), 'mathtools']
  const start = (known = packages) => {
    const tex = new TeX({ packages: known, macros: { require: ['', 1] } })
    tex.setMmlFactory(new MmlFactory())
    return tex
  }
  const shared = start()
  let drawing: ReturnType<typeof start> | undefined

  function parse(tex: string, isDisplay: boolean): MmlNode | TexFault | undefined {
    if (tex.length > longest) return undefined
    const options = (definesAny(tex) ? start() : shared).parseOptions
    options.clear()
    options.tags.reset()
    options.tags.startEquation({ math: tex, display: isDisplay, inputData: {} } as never)
    try {
      return new TexParser(tex, { display: isDisplay, isInner: false }, options).mml()
    } catch (error) {
      // What is nested too deeply for this stack may not be so for another.
      if (!(error instanceof TexError)) return undefined
      // The outermost parser replaces what it has read by what macros stand for, and leaves the rest.
      const parser = options.parsers.at(-1)
      const rest = parser ? parser.string.length - parser.i : 0
      return { id: error.id, message: error.message, offset: Math.max(0, tex.length - rest) }
    }
  }

  const known = new Map<string, TexFault | undefined>()
  return {
    fault(tex, isDisplay) {
      if (isSurelyRight(tex)) return undefined
      const key = (isDisplay ? '$$' : '$') + tex
      if (!known.has(key)) {
        const parsed = parse(tex, isDisplay)
        if (known.size >= mostKnown) known.clear()
        known.set(key, isFault(parsed) ? parsed : parsed && textFault(parsed, tex))
      }
      return known.get(key)
    },
    shape(tex, isDisplay, isChemistry) {
      const parsed = parse(tex, isDisplay)
      return parsed === undefined || isFault(parsed) ? undefined : toShape(parsed, isChemistry)
    },
    read(tex, isDisplay) {
      const parsed = parse(tex, isDisplay)
      if (parsed === undefined || isFault(parsed)) return undefined
      // Trees of proofs ask how wide things are, which without fonts is known to nobody.
      const begin = () => start(packages.filter((name) => name !== 'bussproofs'))
      drawing ??= begin()
      const reader = definesAny(tex) ? begin() : drawing
      reader.parseOptions.tags.reset()
      const math = reader.compile({ math: tex, display: isDisplay, inputData: {} } as never, undefined as never)
      return reader.parseOptions.error ? undefined : math
    }
  }
}

const isFault = (parsed: MmlNode | TexFault | undefined): parsed is TexFault => parsed !== undefined && 'offset' in parsed

/** A sign that its author has escaped, or a command: in a text MathJax reads neither. */
const command = /\\(?:[A-Za-z]+|[^A-Za-z\s\\])/

function textFault(node: MmlNode, tex: string): TexFault | undefined {
  if (node.isKind('mtext')) {
    const [found] =
      command.exec(node.childNodes.map((child) => (child as MmlNode & { getText?(): string }).getText?.() ?? '').join('')) ?? []
    const at = found === undefined ? -1 : tex.indexOf(found)
    if (found !== undefined && at !== -1) return { id: 'TextCommand', message: found, offset: at + found.length }
  }
  for (const child of node.childNodes) {
    const fault = child && textFault(child as MmlNode, tex)
    if (fault) return fault
  }
  return undefined
}

function definesAny(tex: string): boolean {
  for (const { name } of controlWords(tex))
    if (definitions.has(name) || /^(?:global|gdef|Declare|definecolor|new|renew)/.test(name)) return true
  return false
}
