import { stockKinds } from '../kinds/index.js'

const classes = new Set<string>(['terms', ...stockKinds.flatMap((kind) => kind.classes)])

/** Whether a class asks for a kind of card. */
export const isKindClass = (name: string): boolean => classes.has(name)
