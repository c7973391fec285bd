import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const card = z.strictObject({ front: z.coerce.string(), answer: z.coerce.string() })
const fact = z.strictObject({
  fronts: z.array(z.string()),
  answers: z.array(z.coerce.string()),
  friend: card.optional(),
  doubtful: card.optional()
})
const subject = z.strictObject({
  title: z.string(),
  headings: z.array(fact).default([]),
  rows: z.array(fact).default([]),
  lines: z.array(fact).default([]),
  gaps: z.array(z.strictObject({ heading: z.string(), texts: z.array(z.string()) })).default([])
})

/** What a student learns, with all wordings that it goes through. */
export type WrittenFact = z.infer<typeof fact>
export type Subject = z.infer<typeof subject>

export function readFacts(): readonly Subject[] {
  return z.array(subject).parse(parse(readFileSync(new URL('facts.yaml', import.meta.url), 'utf8')))
}
