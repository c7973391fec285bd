import { type Definition, definitions } from './definitions.js'
import { cutWithin, type FormulaReading } from './formula-reading.js'
import { reachingCommands } from './harmless-forms.js'
import { mathjaxCommands, mathjaxEnvironments } from './mathjax-names.js'
import { plainCommands, plainEnvironments, refusedCommands } from './plain-commands.js'
import { type ControlWord, controlWords, environmentAt, longest } from './read-tex.js'
import type { Unsafe } from './unsafe.js'

/** The first command that reaches beyond its formula. */
export function judgeCommands(reading: FormulaReading): Unsafe | undefined {
  let isPlain = reading.hints.every((hint) => [...controlWords(hint)].every((word) => isPlainWord(word, hint)))
  let index = 0
  for (const word of controlWords(reading.tex)) {
    if (word.start < index) continue
    const cut = cutWithin(reading, word.start, word.end)
    const judged = cut === undefined ? judgeWord(word, reading, isPlain) : judgeCut(word, reading, cut)
    if (typeof judged === 'object') return judged
    index = judged
    isPlain &&= word.isShifted || (cut === undefined && (isPlainWord(word, reading.tex) || isSpecial(word.name)))
  }
  return undefined
}

/** In hints nothing of the kind has a use. */
export function judgeHint(hint: string): Unsafe | undefined {
  for (const word of controlWords(hint)) if (isOfInterest(word)) return reaches(word, 'it outside hints')
  return undefined
}

/** Where reading goes on, if the command is harmless here. */
function judgeWord(word: ControlWord, reading: FormulaReading, isPlain: boolean): Unsafe | number {
  if (!isOfInterest(word)) return word.end
  const { name, end, isShifted } = word
  const { tex } = reading
  // `abc\\def` is a line break and letters, unless a command before it can take a backslash away.
  if (isShifted && isPlain && definitions.has(name)) return end
  const [command, define] = [reachingCommands.get(name), definitions.get(name)]
  if (isShifted || (!command && !define)) return reaches(word, 'it left out')
  if (!isPlain) return reaches(word, 'only usual commands, such as `\\frac` or `\\text`, before it')
  const definition = define?.(tex, end)
  const harmlessEnd = command ? command.read(tex, end) : definition && isHarmless(definition, tex) ? definition.end : undefined
  if (harmlessEnd === undefined) return reaches(word, command?.expected ?? plainDefinition)
  return cutWithin(reading, word.start, harmlessEnd) === undefined ? harmlessEnd : reaches(word, noGap)
}

const plainDefinition = 'a definition such as `\\newcommand{\\R}{\\mathbb{R}}`, of a name that MathJax does not use'
const noGap = 'no gap in it and in what it is given'

/** While its gap is closed, `\bbox{{c1::a}}` is `\bbox[…]`. */
function judgeCut(word: ControlWord, reading: FormulaReading, first: number): Unsafe | number {
  if (isOfInterest(word)) return reaches(word, noGap)
  for (let cut: number | undefined = first; cut !== undefined && cut - word.start <= longest; cut = cutWithin(reading, cut, word.end)) {
    const name = reading.tex.slice(word.start + 1, cut)
    if (isSpecial(name)) return reaches({ ...word, name }, noGap)
  }
  return word.end
}

function isHarmless({ kind, name, bodies }: Definition, tex: string): boolean {
  const taken = kind === 'environment' ? mathjaxEnvironments.has(name) : mathjaxCommands.has(name) || isSpecial(name)
  return !taken && bodies.every(({ start, end }) => isHarmlessBody(tex.slice(start, end)))
}

/** Parameters may be anything: none may stand before a command that reaches beyond, or in what that is given. */
function isHarmlessBody(body: string): boolean {
  const parameter = body.indexOf('#')
  let isPlain = true
  for (const word of controlWords(body)) {
    if (isOfInterest(word)) {
      const end = reachingCommands.get(word.name)?.read(body, word.end)
      if (word.isShifted || !isPlain || end === undefined || (parameter !== -1 && parameter < end)) return false
    }
    isPlain &&= isPlainWord(word, body) || isSpecial(word.name)
  }
  return true
}

function isPlainWord({ name, end }: ControlWord, tex: string): boolean {
  if (name !== 'begin' && name !== 'end') return plainCommands.has(name)
  return plainEnvironments.has(environmentAt(tex, end)?.name ?? '')
}

const isOfInterest = ({ name, joined }: ControlWord) => isSpecial(name) || joined.some(isSpecial)

const special = new Set([...reachingCommands.keys(), ...definitions.keys(), ...refusedCommands])

/** What `\DeclarePairedDelimiter` makes such a name of: it appends an `l` and an `r`. */
const beheaded = new Set([...special].filter((name) => /[lr]$/.test(name)).map((name) => name.slice(0, -1)))

/** Whether a name is that of a command that may reach beyond its formula, or may become one. */
function isSpecial(name: string): boolean {
  return special.has(name) || beheaded.has(name) || /^delimsize./.test(name)
}

function reaches(word: ControlWord, expected: string): Unsafe {
  const name = isSpecial(word.name) ? word.name : (word.joined.find(isSpecial) ?? word.name)
  return { found: `\`\\${name}\` reaches beyond its formula, which shows as written`, expected }
}
