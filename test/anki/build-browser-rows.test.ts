import { expect, test } from 'vitest'
import { describeWithAnki } from './anki.js'
import { buildNotes } from './build-notes.js'

const notes = `# Heart

## Valves

- mitral
- aortic

## T or F: It has four chambers

True. Two of each.

## Which is a valve?

- [x] mitral
- [ ] septal

## Drugs

| Drug | Effect | Dose |
|---|---|---|
| digoxin | slower | low |

## Beats {.overlap}

1. fills
2. empties
`

describeWithAnki("A row of Anki's browser", (anki) => {
  test('runs no two blocks of a card together', async () => {
    const built = await buildNotes({ 'heart.md': notes })
    const collection = await anki.open()
    await collection.importPackage(built.apkg)
    expect(await collection.browserRows()).toEqual([
      ['Heart Valves 2 items', 'mitral aortic'],
      ['Heart It has four chambers True or False?', 'True Two of each.'],
      ['Heart Which is a valve? choose 1 mitral septal', 'mitral septal'],
      ['Heart Drugs Drug digoxin Effect · Dose', 'Effect slower  Dose low'],
      ['Heart Beats [1 / 2] empties', 'Heart Beats fills empties'],
      ['Heart Beats fills [2 / 2]', 'Heart Beats fills empties']
    ])
  })
})
