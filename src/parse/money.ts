import type {} from 'micromark-extension-math'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

const dollar = 36
const backslash = 92

/**
 * Pandoc's rule for `$…$`: something that is no space right inside both, no digit after the closing one, no unescaped dollar between.
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
    return line(code)
  }

  function line(code: Code): State | undefined {
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
    isEscaped = code === backslash && !isEscaped
    before = code
    if (!isLineEnding(code)) {
      effects.consume(code)
      return inside
    }
    effects.exit('mathTextData')
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return line
  }

  function after(code: Code): State | undefined {
    return code !== null && code >= 48 && code <= 57 ? nok(code) : ok(code)
  }
}

const isLineEnding = (code: Code) => code !== null && code < -2
const isSpace = (code: Code) => code !== null && (code < 0 || code === 32)
