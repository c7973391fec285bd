import { setFlagsFromString } from 'node:v8'

/** No copies but of the smallest functions; and six times what is usual of its code, in bytes, that a function runs before it is optimised. */
const flags = ['--max-inlined-bytecode-size-cumulative=0', '--interrupt-budget=405504']

/**
 * Has V8 11, which is Node 20's, optimise only what is called very often, and without copies of what that calls: a build calls a thousand
 * functions for a few seconds, and to optimise them took a third of its time, on threads of V8's own. Later versions have another compiler in
 * between, and are slower by these flags.
 */
export function compileLess(): void {
  if (process.versions.v8.startsWith('11.')) for (const flag of flags) setFlagsFromString(flag)
}
