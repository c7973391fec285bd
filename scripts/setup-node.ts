import { mkdir } from 'node:fs/promises'
import { type NodeVersion, nodeFolder, nodeProgram, nodeVersions } from '../test/node-versions.js'
import { runProgram } from './run-program.js'

/** Installs the other Node versions from npm, and gives a sentence for each that could not be installed. */
export async function setUpNode(): Promise<string[]> {
  const sentences = await Promise.all(nodeVersions.map(setUpVersion))
  return sentences.filter((sentence) => sentence !== undefined)
}

async function setUpVersion(version: NodeVersion): Promise<string | undefined> {
  if (nodeProgram(version) !== undefined) return undefined
  const folder = nodeFolder(version)
  process.stdout.write(`Installing Node ${version} in ${folder}\n`)
  try {
    await mkdir(folder, { recursive: true })
    await runProgram('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `node@${version}`], {
      progressOf: `Node ${version}`
    })
    return undefined
  } catch (error) {
    return `the tests on Node ${version}, since it could not be installed in ${folder}. ${error}`
  }
}
