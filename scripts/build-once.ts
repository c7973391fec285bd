import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hashFiles } from './hash-files.js'

/** Builds, unless what was built last is still there and nothing that it is made of has changed since. */
const stamp = fileURLToPath(new URL('../.cache/built.txt', import.meta.url))
const sources = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts']
const state = () => [hashFiles(sources), hashFiles(['dist'])].join('\n')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== state()) {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status === 0) {
    mkdirSync(new URL('../.cache', import.meta.url), { recursive: true })
    writeFileSync(stamp, state())
  }
  process.exitCode = status ?? 1
}
