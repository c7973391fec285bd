import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const found = 'const context = {\n      stack: [tree],'
const made = 'const context = {\n      sliceSerialize: undefined,\n      stack: [tree],'

/**
 * mdast-util-from-markdown gives each token a copy of its context with one property more. V8 11, which is Node 20's, makes a new hidden
 * class for each object that gets a property behind a spread, and for a long note that is a twentieth of all time; one that has the property
 * before keeps its class.
 */
export const oneShape: Plugin = {
  name: 'one-shape',
  setup(build) {
    build.onLoad({ filter: /mdast-util-from-markdown[\\/]lib[\\/]index\.js$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8')
      if (!contents.includes(found)) throw new Error(`${path} has another context, expected the one that one-shape.ts knows`)
      return { contents: contents.replace(found, made), loader: 'js' }
    })
  }
}
