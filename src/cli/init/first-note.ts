export const firstNoteName = 'first-note.md'

/** Shows the notation in cards that one may learn; whoever has seen it deletes it. */
export const firstNote = `# A first note

## How does a note become cards?

The heading asks, and the text below it answers.

## What becomes cards without any mark?

- a heading with text
- a heading with a list
- a heading with a table
- a sentence with a gap

## Words of Spanish

| Word    | Meaning   |
|---------|-----------|
| la casa | the house |
| el agua | the water |

## A sentence with gaps

The heart has {{four}} chambers, and beats about {{100,000::how often?}} times a day.

## Short ones

- systole :: the heart contracts
- diastole :: the heart fills with blood

## What is no card? {.skip}

What stands below a heading with this mark.
`
