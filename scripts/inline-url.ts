import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** Gives esbuild what vite has built in: `file?url&inline` is the file as a data URL. */
export const inlineUrl: Plugin = {
  name: 'inline-url',
  setup(build) {
    build.onResolve({ filter: /\?url&inline$/ }, async ({ path, importer, resolveDir }) => {
      const resolved = await build.resolve(path.replace(/\?.*$/, ''), { kind: 'import-statement', importer, resolveDir })
      return { ...resolved, namespace: 'inline-url' }
    })
    build.onLoad({ filter: /.*/, namespace: 'inline-url' }, async ({ path }) => ({
      contents: await readFile(path),
      loader: 'dataurl'
    }))
  }
}
