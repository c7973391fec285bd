// rslib/src/template.rs and rslib/src/notetype/cardgen.rs
const neverEmpty = ['Card', 'CardFlag', 'Deck', 'Subdeck', 'Type', 'CardID']

/** What every template may name besides the note type's fields. `define/template-names.ts` says the same to the compiler. */
export const specialFields: ReadonlySet<string> = new Set([...neverEmpty, 'Tags', 'FrontSide'])

/** Those that are filled on every card. Anki 26.09 makes cards by them, Anki 24.06 does not. */
export const filledSpecialFields: ReadonlySet<string> = new Set(neverEmpty)
