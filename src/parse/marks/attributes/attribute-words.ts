import type { Kinds } from '../../../kinds/kinds.js'

/** What text between braces is by all appearance. */
export interface AttributeWords {
  /** Whether it is meant as attributes, whether it can be read or not. */
  looksLikeAttributes(text: string): boolean
  /** Whether it also names a class or key that is known, so that it is no one else's. */
  namesKnownWord(text: string): boolean
}

/** What each known word has before or behind it; seen at once, where more takes its time. */
export const signOfWord = /[{\s,:]\.\S|(?:tags|deck|id|lang|regions)=/

const known = new WeakMap<Kinds, AttributeWords>()

/** By the classes of all kinds, made once a build. */
export function attributeWordsOf(kinds: Kinds): AttributeWords {
  const words = known.get(kinds) ?? toWords(kinds.classes)
  known.set(kinds, words)
  return words
}

function toWords(classes: readonly string[]): AttributeWords {
  const knownClass = `(?:${classes.join('|')})(?![\\p{L}\\p{N}-])`
  const whole = new RegExp(
    `^(?:[:.]*\\.[\\p{L}][^:;]*|\\.\\s+${knownClass}|#\\p{L}[^:;,|]*|(?:tags|deck|id|lang|class|regions)\\s*=.*|${knownClass}(?:[\\s,]+\\.?${knownClass})*)$`,
    'u'
  )
  const named = new RegExp(`(?:^|[\\s,:])(?:\\.${knownClass}|(?:tags|deck|id|lang|regions)=)`, 'u')
  const looksLikeAttributes = (text: string) => whole.test(text.trim())
  return { looksLikeAttributes, namesKnownWord: (text) => looksLikeAttributes(text) && named.test(text) }
}
