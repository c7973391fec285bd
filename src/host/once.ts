/**
 * The same function, which loads what it loads at its first call; where that fails, the next one tries again. An `import()` finds what was
 * loaded too, but takes its time each time.
 */
export function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}
