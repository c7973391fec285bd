import { fileURLToPath } from 'node:url'

/** Runs a config in JavaScript or TypeScript and gives what it exports by default. What it imports from `build-deck` comes from this very program. */
export async function importConfig(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti')
  const alias = { 'build-deck': fileURLToPath(new URL('./index.js', import.meta.url)) }
  const module = await createJiti(import.meta.url, { alias, fsCache: false, moduleCache: false }).import(path)
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
}
