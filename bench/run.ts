import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Runs the benches that are named, or all, each in a process of its own and against the built package. */
const folder = fileURLToPath(new URL('.', import.meta.url))
const notBenches = ['run.ts', 'measure.ts', 'notes.ts', 'lock-size.ts']
const all = readdirSync(folder).filter((name) => name.endsWith('.ts') && !notBenches.includes(name))
const named = process.argv.slice(2).map((name) => `${name.replace(/\.ts$/, '')}.ts`)

for (const name of named.length > 0 ? named : all) {
  const outfile = `${folder}../.cache/bench/${name.replace(/ts$/, 'mjs')}`
  await build({
    entryPoints: [folder + name],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // Without the paths of tsconfig.json, `build-deck` is what package.json exports.
    tsconfigRaw: {}
  })
  process.stdout.write(`\n# ${name.replace(/\.ts$/, '')}\n\n`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit', cwd: `${folder}..` })
  if (status !== 0) process.exitCode = 1
}
