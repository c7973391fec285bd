import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { firstBits, hash } from '../../../src/identity/digest.js'
import { type PairCard, toCard } from './to-card.js'

/** What a card was and what stands in the notes today, judged by a person. */
export interface Pair {
  /** Unique over all files. */
  readonly name: string
  /** Whether today's card asks the fact that the former one asked. */
  readonly label: 'same' | 'other'
  /** What was done to the card, or what tells the two facts apart. */
  readonly edit: string
  /** Which side's text did not change; of a text with gaps the answer is what is hidden. */
  readonly kept: 'front' | 'answer' | 'none'
  /**
   * Thresholds are chosen on the pairs to tune by, and held on the others; the later ones were written when all rules stood. The fresh ones (files
   * named `held-out-`) were written without a look at the rules, and measured once before anything was changed for them.
   */
  readonly set: 'tune' | 'hold' | 'later' | 'fresh'
  readonly language: string
  readonly family: string
  readonly former: PairCard
  readonly today: PairCard
}

// One text for both cards, or the former and today's.
const text = z.union([z.string(), z.tuple([z.string(), z.string()])])
const texts = z.strictObject({
  front: text.optional(),
  answer: text.optional(),
  row: text.optional(),
  text: text.optional(),
  headings: text.optional(),
  note: z.string().optional()
})
const file = z.strictObject({
  language: z.string(),
  family: z.string(),
  set: z.enum(['later', 'fresh']).optional(),
  pairs: z.array(z.union([texts.extend({ same: z.string() }), texts.extend({ other: z.string() })]))
})

/** All pairs of a folder's YAML files, by file and place. */
export function readPairs(folder: string): readonly Pair[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.sort().flatMap((name) => {
    const { language, family, set: fixed, pairs } = file.parse(parse(readFileSync(`${folder}/${name}`, 'utf8')))
    return pairs.map((written): Pair => {
      const [label, edit] = 'same' in written ? (['same', written.same] as const) : (['other', written.other] as const)
      const [former, today] = [toCard(written, 0), toCard(written, 1)]
      const set = fixed ?? (firstBits(hash(JSON.stringify([former, today])), 1) === 0 ? 'tune' : 'hold')
      return { name: nameOf(former, today, name), label, edit, kept: keptSide(former, today), set, language, family, former, today }
    })
  })
}

function keptSide(former: PairCard, today: PairCard): Pair['kept'] {
  if (former.front === today.front) return 'front'
  const asked = ({ answer, gaps }: PairCard) => (gaps ? gaps.map((gap) => gap.text).join('\n') : answer)
  return asked(former) === asked(today) ? 'answer' : 'none'
}

function nameOf(former: PairCard, today: PairCard, file: string): string {
  const side = ({ front }: PairCard) => front.replace('\u001f', ' ␟ ')
  const answers = former.front === today.front ? ` (${former.answer} → ${today.answer})` : ''
  return `${file.replace('.yaml', '')}: ${side(former)} → ${side(today)}${answers}`
}
