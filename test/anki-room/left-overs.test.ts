import { spawnSync } from 'node:child_process'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writePackageFile } from '../../src/anki/node.js'
import { machine } from '../../src/anki/node-process.js'
import { discard, toUnfinished } from '../../src/anki/node-unfinished.js'
import { inFolder } from '../cli/in-folder.js'
import { created, good } from './crafted.js'

const gone = spawnSync(process.execPath, ['--version']).pid

/** What a program would have left of `a.apkg`. */
function nameOf(owner: { readonly machine?: string; readonly pid?: number }): string {
  const made = toUnfinished('a.apkg')
  discard(made)
  return made.replace(`-${machine}-${process.pid}-`, `-${owner.machine ?? machine}-${owner.pid ?? gone}-`)
}

/** The names that are there after a package was written where a name was before. */
async function leftBy(name: string, output = 'a.apkg', days = 0): Promise<string[]> {
  const { folder, list } = inFolder({ [name]: 'half' })
  const seconds = Date.now() / 1000 - days * 86_400
  utimesSync(join(folder, name), seconds, seconds)
  await writePackageFile(join(folder, output), good, { created })
  return list().filter((found) => found !== output)
}

describe('What a killed program left of a file is removed by the next that writes it', () => {
  test.each([
    ['of this machine', nameOf({}), 0],
    ['that had the number of this one', nameOf({ pid: process.pid }), 0],
    ['of another machine, after a day', nameOf({ machine: '01234567' }), 1.1]
  ])('one %s', async (_, name, days) => {
    expect(await leftBy(name, 'a.apkg', days)).toEqual([])
  })

  test.each([
    ['of another file', nameOf({}), 'b.apkg'],
    ['of a program that is running', nameOf({ pid: process.ppid }), 'a.apkg'],
    ['of another machine, where a program may be running', nameOf({ machine: '01234567' }), 'a.apkg'],
    ['that only looks like it', `${nameOf({})}.md`, 'a.apkg'],
    ['of another tool', '.0a1b2c3d.unfinished', 'a.apkg']
  ])('but not one %s', async (_, name, output) => {
    expect(await leftBy(name, output)).toEqual([name])
  })
})
