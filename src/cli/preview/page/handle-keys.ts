export type Keys = Readonly<Record<string, () => void>>

/**
 * Does what keys are for, wherever they are pressed but in boxes and on buttons, which have a use for them. `onPrint` is what the browser's own
 * key for printing does. Gives what does so for keys that were pressed in a frame.
 */
export function handleKeys(keys: Keys, onPrint: () => void): (key: string) => void {
  const press = (key: string) => {
    const act = Object.hasOwn(keys, key) ? keys[key] : undefined
    act?.()
    return act !== undefined
  }
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'p') {
      event.preventDefault()
      onPrint()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (isUsed(event) || document.querySelector('dialog[open]')) return
    if (press(event.key)) event.preventDefault()
  })
  return press
}

/** Whether what has the focus does something of its own with a key. */
function isUsed({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('input, select, textarea')) return true
  // The row of the card that is shown has nothing more to do.
  return target.matches('button:not([aria-current]), a, summary') && (key === ' ' || key === 'Enter')
}
