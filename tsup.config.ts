import { chmod } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { buildId } from './scripts/build-id.js'
import { inlineUrl } from './scripts/inline-url.js'
import { minifyMathJax } from './scripts/minify-mathjax.js'
import { nodeBuiltins } from './scripts/node-builtins.js'
import { buildPreviewPage } from './scripts/preview-page.js'
import { quickerParser } from './scripts/quicker-parser.js'
import { thirdPartyLicences } from './scripts/third-party-licences.js'

const library = { index: 'src/index.ts', anki: 'src/anki/index.ts', 'anki-node': 'src/anki/node.ts' }

/** The library, the command and its threads share their chunks. What is in `dependencies` stays outside; all else is bundled. */
export default defineConfig({
  entry: { ...library, cli: 'src/cli/main.ts', thread: 'src/cli/parsers/thread.ts' },
  format: 'esm',
  target: 'node20',
  // The same files run in Node and in browsers, so no package may choose its files for either.
  platform: 'neutral',
  removeNodeProtocol: false,
  splitting: true,
  clean: true,
  // TypeScript 6 warns of an option that tsup's declarations set.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
  define: { __BUILD_ID__: JSON.stringify(buildId()) },
  plugins: [minifyMathJax],
  esbuildPlugins: [inlineUrl, nodeBuiltins, quickerParser, thirdPartyLicences],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    // The one that is made to be bundled.
    options.alias = { jiti: 'jiti/static' }
    // For a small download; names stay, so that a stack still tells where something went wrong.
    options.minifyWhitespace = true
    options.minifySyntax = true
    options.legalComments = 'none'
  },
  async onSuccess() {
    await chmod('dist/cli.js', 0o755)
    await buildPreviewPage()
  }
})
