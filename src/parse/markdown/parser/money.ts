import type {} from 'micromark-extension-math'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

const dollar = 36
const backslash = 92
const backtick = 96
const brace = 123
const closingBrace = 125

/**
 * Pandoc's rule for `$…$`: something that is no space right inside both, no digit after the closing one, no unescaped dollar between
 * but in code.
 * A dollar that breaks it is money. It is decided while tokenising, since what follows money is ordinary Markdown.
 */
export function remarkMoney(this: Processor) {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ text: { [dollar]: { name: 'formulaOrMoney', previous, tokenize: tokenizeDollar } } })
}

/** A dollar right after another begins nothing, unless the first is escaped or closes a formula. */
function previous(this: TokenizeContext, code: Code): boolean {
  return code !== dollar || /^(?:characterEscape|mathText)$/.test(this.events.at(-1)?.[1].type ?? '')
}

const twoDollars: Construct = { tokenize: tokenizeTwoDollars, partial: true }
const formula: Construct = { tokenize: tokenizeFormula, partial: true }
const codeSpan: Construct = { tokenize: tokenizeCodeSpan, partial: true }

function tokenizeDollar(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  // `$$` is display math, which has no rule about money and is read elsewhere.
  if (!previous.call(this, this.previous)) return nok
  // Right after a formula the reader of `$$` must not begin.
  const other = this.events.at(-1)?.[1].type === 'mathText' ? money : nok
  return effects.check(twoDollars, other, effects.attempt(formula, ok, money))

  function money(code: Code) {
    effects.enter('data')
    effects.consume(code)
    effects.exit('data')
    return ok
  }
}

function tokenizeTwoDollars(effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    effects.exit('data')
    return (next) => (next === dollar ? ok(next) : nok(next))
  }
}

function tokenizeFormula(effects: Effects, ok: State, nok: State): State {
  let before: Code = null
  let isEscaped = false
  let depth = 0
  let opening = 0
  let closing = 0
  return (code) => {
    effects.enter('mathText')
    sequence(code)
    return open
  }

  function sequence(code: Code) {
    effects.enter('mathTextSequence')
    effects.consume(code)
    effects.exit('mathTextSequence')
  }

  function open(code: Code): State | undefined {
    if (code === null || isSpace(code)) return nok(code)
    effects.enter('mathTextData')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || (code === dollar && !isEscaped && isSpace(before))) return nok(code)
    if (code === dollar && !isEscaped) {
      effects.exit('mathTextData')
      sequence(code)
      effects.exit('mathText')
      return after
    }
    // A backtick between braces is a quotation mark of TeX.
    if (code === backtick && !isEscaped && depth === 0) return effects.check(codeSpan, openCode, ticks)(code)
    if (!isEscaped && code === brace) depth++
    if (!isEscaped && code === closingBrace) depth--
    isEscaped = code === backslash && !isEscaped
    before = code
    return put(code, inside)
  }

  /** Nothing inside code closes a formula. */
  function openCode(code: Code): State | undefined {
    if (code !== backtick) return inCode(code)
    opening++
    return put(code, openCode)
  }

  function inCode(code: Code): State | undefined {
    if (code === backtick) closing++
    else if (closing === opening) {
      opening = 0
      closing = 0
      before = backtick
      return inside(code)
    } else closing = 0
    return put(code, inCode)
  }

  /** Backticks that open no code. */
  function ticks(code: Code): State | undefined {
    if (code !== backtick) return inside(code)
    before = code
    return put(code, ticks)
  }

  function put(code: Code, next: State): State {
    if (!isLineEnding(code)) {
      effects.consume(code)
      return next
    }
    effects.exit('mathTextData')
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return (following) => {
      effects.enter('mathTextData')
      return next(following)
    }
  }

  function after(code: Code): State | undefined {
    return code !== null && code >= 48 && code <= 57 ? nok(code) : ok(code)
  }
}

/** Lengths of runs of backticks that nothing closes in the rest of a text, which is looked through once for each. */
const unclosed = new WeakMap<TokenizeContext, Set<number>>()

/** Whether a run of backticks opens code. */
function tokenizeCodeSpan(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const known = unclosed.get(this) ?? new Set()
  unclosed.set(this, known)
  let opening = 0
  let closing = 0
  return (code) => {
    effects.enter('data')
    return open(code)
  }

  function open(code: Code): State | undefined {
    if (code !== backtick) return known.has(opening) ? nok(code) : inside(code)
    opening++
    effects.consume(code)
    return open
  }

  function inside(code: Code): State | undefined {
    if (code === backtick) closing++
    else if (closing === opening) {
      effects.exit('data')
      return ok(code)
    } else closing = 0
    if (code === null) {
      known.add(opening)
      return nok(code)
    }
    effects.consume(code)
    return inside
  }
}

const isLineEnding = (code: Code) => code !== null && code < -2
const isSpace = (code: Code) => code !== null && (code < 0 || code === 32)
