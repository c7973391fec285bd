import { inCodePointOrder } from './code-point-order.js'

/** Compares by path, then by line. */
export function byPlace(a: { readonly path: string; readonly line: number }, b: { readonly path: string; readonly line: number }): number {
  return inCodePointOrder(a.path, b.path) || a.line - b.line
}
