import { basename } from 'node:path'
import { transform } from 'esbuild'
import type { Options } from 'tsup'

/** Takes what nobody reads out of the one large chunk that most builds load. */
export const minifyMathJax: NonNullable<Options['plugins']>[number] = {
  name: 'minify-mathjax',
  async renderChunk(code, { path }) {
    if (!basename(path).startsWith('mathjax-')) return
    return transform(code, { minify: true, format: 'esm', target: 'node20', legalComments: 'none' })
  }
}
