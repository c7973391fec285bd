import type { Republish } from '../../identity/index.js'

const bare = '--republish'
const all = '--republish-all'

/**
 * The arguments with a bare `--republish` as an option of its own, since an option that may or may not have a value would take the
 * folder behind it for one. What stands after `--` is no option.
 */
export function partRepublish(args: readonly string[]): string[] {
  const end = args.indexOf('--')
  return args.map((argument, index) => (argument === bare && (end < 0 || index < end) ? all : argument))
}

export interface RepublishOptions {
  readonly republish?: string
  readonly republishAll: boolean
}

/** The text after `--republish=`, or `true` for all; `undefined` where neither is asked for. */
export function toRepublish({ republish, republishAll }: RepublishOptions): Republish | undefined {
  return republishAll ? true : republish
}
