/** Has two arrow keys move on by one, or back, in an element alone. */
export function onArrows(within: HTMLElement, keys: { readonly back: string; readonly on: string }, onMove: (by: number) => void): void {
  within.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key !== keys.back && event.key !== keys.on) return
    event.preventDefault()
    onMove(event.key === keys.on ? 1 : -1)
  })
}
