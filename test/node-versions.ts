import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Releases that people use beside the oldest that is supported, which runs the tests. */
export const nodeVersions = ['24.21.0', '26.10.0'] as const
export type NodeVersion = (typeof nodeVersions)[number]

export function nodeFolder(version: NodeVersion): string {
  return fileURLToPath(new URL(`../.cache/node/${version}`, import.meta.url))
}

/** The program, or `undefined` where it is not installed. */
export function nodeProgram(version: NodeVersion): string | undefined {
  const path = `${nodeFolder(version)}/node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`
  return existsSync(path) ? path : undefined
}
