import * as z from 'zod'
import type { Lock } from './lock.js'

const count = z.int().nonnegative()
const line = z.int().positive()
const ids = z.record(z.string().regex(/^\d+$/), z.int().positive())

const noteType = z.looseObject({
  id: z.int().positive(),
  name: z.string(),
  family: z.string(),
  namespace: z.string(),
  mod: count,
  hash: z.string(),
  look: z.exactOptional(z.int().positive()),
  fields: z.exactOptional(z.array(z.string())),
  templates: z.exactOptional(z.array(z.string()))
})

const note = z.looseObject({
  guid: z.string().min(1),
  family: z.string(),
  noteType: z.int().positive(),
  noteId: z.int().positive(),
  cardIds: ids,
  lostCardIds: z.exactOptional(ids),
  mod: count,
  place: z.looseObject({ path: z.string(), line }),
  deck: z.string(),
  ankiDeck: z.exactOptional(z.string()),
  sourceHash: z.string(),
  fieldHash: z.string(),
  matching: z.looseObject({
    id: z.exactOptional(z.string()),
    label: z.exactOptional(z.string()),
    front: z.string(),
    answer: z.string(),
    headings: z.array(z.string())
  }),
  gapNumbers: z.array(
    z.looseObject({
      number: z.int().positive(),
      text: z.string(),
      name: z.exactOptional(z.string()),
      place: z.exactOptional(z.string()),
      retired: z.exactOptional(z.literal(true))
    })
  ),
  former: z.exactOptional(z.looseObject({ front: z.string(), by: z.enum(['id', 'same', 'front', 'form', 'answer', 'similar']) })),
  noteDeleted: z.exactOptional(z.literal(true)),
  cardsDeleted: z.exactOptional(z.array(count)),
  fresh: z.exactOptional(z.literal(true)),
  retired: z.boolean(),
  retiredAt: z.exactOptional(count)
})

/** The shape of `build-deck.lock.json`, version 1; unknown keys pass through. */
export const lockSchema: z.ZodType<Lock> = z.looseObject({
  version: z.literal(1),
  namespace: z.string(),
  deck: z.exactOptional(z.string()),
  noteTypes: z.array(noteType),
  adopted: z.exactOptional(z.array(z.string())),
  by: z.string(),
  notes: z.array(note)
})
