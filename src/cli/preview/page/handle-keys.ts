export interface KeyActions {
  advance(): void
  step(by: number): void
  replay(): void
  edit(): void
  search(): void
  toggle(name: 'night' | 'phone'): void
  help(): void
  print(): void
}

/** Does what keys are for, wherever they are pressed but in boxes and on buttons, which have a use for them. Gives what a key does, for frames. */
export function handleKeys(actions: KeyActions): (key: string, shift: boolean) => boolean {
  const keys: Readonly<Record<string, () => void>> = {
    ' ': actions.advance,
    Enter: actions.advance,
    ArrowRight: () => actions.step(1),
    j: () => actions.step(1),
    ArrowLeft: () => actions.step(-1),
    k: () => actions.step(-1),
    r: actions.replay,
    e: actions.edit,
    '/': actions.search,
    n: () => actions.toggle('night'),
    p: () => actions.toggle('phone'),
    '?': actions.help,
    print: actions.print
  }
  const press = (key: string) => {
    const act = Object.hasOwn(keys, key) ? keys[key] : undefined
    act?.()
    return act !== undefined
  }
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'p') {
      event.preventDefault()
      actions.print()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isUsed(event) || document.querySelector('dialog[open]')) return
    if (press(event.key)) event.preventDefault()
  })
  return press
}

/** Whether what has the focus does something of its own with a key. */
function isUsed({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('input, select, textarea')) return true
  return target.matches('button, a, summary') && (key === ' ' || key === 'Enter')
}
