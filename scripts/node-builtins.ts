import { isBuiltin } from 'node:module'
import type { Plugin } from 'esbuild'

/**
 * Leaves imports of Node's modules as they are, and lets CommonJS packages be bundled that call `require('fs')`, which ES modules
 * have not: the call is answered when it is made, so that no import of Node's comes into a file that browsers load.
 */
export const nodeBuiltins: Plugin = {
  name: 'node-builtins',
  setup(build) {
    build.onResolve({ filter: /^[a-z\d_:/]+$/ }, ({ path, kind }) => {
      if (!isBuiltin(path)) return undefined
      return kind === 'require-call' ? { path, namespace: 'node-builtins' } : { path, external: true }
    })
    build.onLoad({ filter: /.*/, namespace: 'node-builtins' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`
    }))
  }
}
