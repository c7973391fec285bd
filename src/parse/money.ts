import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

const dollar = 36

/**
 * Pandoc's rule for `$…$`: something that is no space right inside both, no digit after the closing one.
 * A dollar that breaks it is money. It is decided before the formula is tokenised, since what follows money is ordinary Markdown.
 */
export function remarkMoney(this: Processor) {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ text: { [dollar]: money } })
}

const formula: Construct = { tokenize: tokenizeFormula, partial: true }
const money: Construct = { name: 'money', tokenize: tokenizeMoney }

function tokenizeMoney(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  if (this.previous === dollar) return nok
  return effects.check(formula, nok, (code) => {
    effects.enter('data')
    effects.consume(code)
    effects.exit('data')
    return ok
  })
}

function tokenizeFormula(effects: Effects, ok: State, nok: State): State {
  let before: Code = null
  let escaped = false
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    return open
  }
  function done(state: State): State {
    effects.exit('data')
    return state
  }
  function open(code: Code): State | undefined {
    // `$$` is display math, which has no rule about money.
    if (code === dollar) return done(ok)(code)
    if (code === null || isSpace(code)) return done(nok)(code)
    return inside(code)
  }
  function inside(code: Code): State | undefined {
    if (code === null) return done(nok)(code)
    if (code === dollar && !escaped) {
      if (isSpace(before)) return done(nok)(code)
      effects.consume(code)
      return after
    }
    escaped = code === 92 && !escaped
    before = code
    if (isLineEnding(code)) {
      effects.exit('data')
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      effects.enter('data')
      return inside
    }
    effects.consume(code)
    return inside
  }
  function after(code: Code): State | undefined {
    return done(code !== null && code >= 48 && code <= 57 ? nok : ok)(code)
  }
}

const isLineEnding = (code: Code) => code !== null && code < -2
const isSpace = (code: Code) => code !== null && (code < 0 || code === 32)
