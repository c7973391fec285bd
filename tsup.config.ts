import { chmod } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { inlineUrl } from './scripts/inline-url.js'
import { thirdPartyLicences } from './scripts/third-party-licences.js'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    anki: 'src/anki/index.ts',
    'anki-node': 'src/anki/node.ts',
    cli: 'src/cli/main.ts'
  },
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
  // TypeScript 6 warns of an option that tsup's declarations set.
  dts: {
    entry: { index: 'src/index.ts', anki: 'src/anki/index.ts', 'anki-node': 'src/anki/node.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' }
  },
  esbuildPlugins: [inlineUrl, thirdPartyLicences],
  onSuccess: () => chmod('dist/cli.js', 0o755)
})
