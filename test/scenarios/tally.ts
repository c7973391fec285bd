const kinds = { lost: /(?:^|, |: )lost: /, 'given to another fact': /given to another: /, duplicated: /duplicated: / }

/** Counts what became of histories in scenarios, to be told at the end. */
export function createTally() {
  const played = new Map<string, number>()
  const problems: string[] = []
  return {
    add(family: string, found: readonly string[]): void {
      played.set(family, (played.get(family) ?? 0) + 1)
      problems.push(...found)
    },
    /** `301 scenarios (Gaps 38, …): lost 0, given to another fact 0, duplicated 0` */
    tell(): string {
      const families = [...played].map(([family, count]) => `${family} ${count}`).join(', ')
      const counts = Object.entries(kinds).map(([kind, pattern]) => `${kind} ${problems.filter((problem) => pattern.test(problem)).length}`)
      return `${[...played.values()].reduce((total, count) => total + count, 0)} scenarios (${families}): ${counts.join(', ')}`
    }
  }
}
