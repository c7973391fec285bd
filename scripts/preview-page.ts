import { copyFile, mkdir } from 'node:fs/promises'
import { build } from 'esbuild'

const source = 'src/cli/preview/page'
const folder = 'dist/preview'

/** Puts the page that `preview` serves beside the program: two scripts for browsers, their style sheets, and HTML. */
export async function buildPreviewPage(): Promise<void> {
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [`${source}/page.ts`, `${source}/card.ts`, `${source}/page.css`, `${source}/card.css`],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'warning'
  })
  for (const name of ['index.html', 'card.html']) await copyFile(`${source}/${name}`, `${folder}/${name}`)
}
