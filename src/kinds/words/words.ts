/** Words that the compiler adds to a card. */
export interface Words {
  items(count: number): string
  /** The same of a numbered list. */
  itemsInOrder(count: number): string
  /** Asks for a verdict. */
  readonly trueOrFalse: string
  /** How many options are right. */
  choose(count: number): string
  /** What a verdict may be: the first is shown, all are read. */
  readonly verdicts: { readonly true: readonly string[]; readonly false: readonly string[] }
  /** What may stand before a statement that is to be judged. */
  readonly statements: readonly string[]
  /** Over a folded hint. */
  readonly hint: string
}

export const plural = (one: string, other: string) => (count: number) => `${count} ${count === 1 ? one : other}`
