import type { Lock } from './lock.js'

/** Problem `namespace-changed`: every card would become new. */
export interface NamespaceChanged {
  readonly rule: 'namespace-changed'
  readonly detail: { readonly locked: string; readonly configured: string }
}

export interface NamespaceSources {
  /** `id` in the config. */
  readonly configured?: string | undefined
  readonly lock?: Lock | undefined
  /** The root deck's name; the folder's name in a build of a single file. */
  readonly fallback: string
}

/** The project's namespace: the config's id, else the lock's, else the root deck's name. */
export function resolveNamespace(sources: NamespaceSources): { readonly namespace: string; readonly problem?: NamespaceChanged } {
  const configured = sources.configured?.normalize('NFC')
  const locked = sources.lock?.namespace
  if (locked === undefined) return { namespace: configured ?? sources.fallback.normalize('NFC') }
  if (configured === undefined || configured === locked) return { namespace: locked }
  return { namespace: locked, problem: { rule: 'namespace-changed', detail: { locked, configured } } }
}
