/** Runs in the page: first columns that stay in sight and leave less than 55 % of their box to the others. */
export function wideFirstColumns(): string[] {
  return [...document.querySelectorAll<HTMLElement>('#qa .table')].flatMap((box) => {
    const [first] = box.querySelectorAll<HTMLElement>('tr > :first-child:not([colspan])')
    const share = (first?.offsetWidth ?? 0) / box.clientWidth
    const isCut = box.scrollWidth > box.clientWidth + 1
    return isCut && share > 0.45 ? [`a first column takes ${Math.round(share * 100)} % of its box`] : []
  })
}
