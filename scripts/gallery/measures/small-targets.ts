/** Runs in the page: what is there to be tapped and is lower, or where it stands alone narrower, than 44 px. */
export function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('#qa :is(summary, a[href], button, input, video, audio, .options > li)')].flatMap(
    (target) => {
      if (target.getClientRects().length === 0) return []
      const isInText = target.matches('a[href]:not(.replay-button)')
      const low = Math.min(...[...target.getClientRects()].map(({ height }) => height))
      const narrow = isInText ? 44 : target.getBoundingClientRect().width
      if (low >= 43.5 && narrow >= 43.5) return []
      return [
        `${target.tagName.toLowerCase()} "${(target.textContent ?? '').slice(0, 20)}" is ${Math.round(narrow)} × ${Math.round(low)} px`
      ]
    }
  )
}
