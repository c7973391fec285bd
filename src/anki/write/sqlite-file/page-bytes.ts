/** Header of a page with its kind, its number of cells, and where their content begins, counted from where the page does. */
export function writeHeader(view: DataView, offset: number, type: number, count: number, content: number): void {
  view.setUint8(offset, type)
  view.setUint16(offset + 3, count)
  view.setUint16(offset + 5, content)
}
