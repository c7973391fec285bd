import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { machine } from '../../src/anki/node-process.js'
import { guardOf } from '../../src/cli/guard-file.js'
import { holdLock } from '../../src/cli/hold-lock.js'
import { UsageError } from '../../src/cli/usage-error.js'
import { inFolder } from './in-folder.js'

const guard = 'lock.json.writing'
const gone = spawnSync(process.execPath, ['--version']).pid
const owner = (values: object) => JSON.stringify({ program: 'build-deck', since: '2024-01-01T00:00:00.000Z', token: 'x', ...values })

function hold(folder: string, patience = 200) {
  const waits: string[] = []
  const held = holdLock(join(folder, 'lock.json'), { cwd: folder, patience, onWait: () => waits.push('waiting') })
  return { held, waits }
}

describe('A lock is held', () => {
  test('by one at a time: the next waits until it is let go', async () => {
    const { folder, list } = inFolder({})
    const first = await hold(folder).held
    const { held, waits } = hold(folder, 20_000)
    const order: string[] = []
    const second = held.then((taken) => {
      order.push('taken')
      return taken
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    order.push('let go')
    first.release()
    const taken = await second
    expect([order, waits, taken.isKept(), first.isKept()]).toEqual([['let go', 'taken'], [], true, false])
    taken.release()
    expect(list()).toEqual([])
  })

  test.each([
    ['process of this machine that is gone', owner({ machine, pid: gone })],
    ['process that had the number of this one', owner({ machine, pid: process.pid })],
    ['program that was killed before it could say who it is', '']
  ])('after a %s', async (_, left) => {
    const { folder, list } = inFolder({ [guard]: left })
    const taken = await hold(folder).held
    expect(taken.isKept()).toBe(true)
    taken.release()
    expect(list()).toEqual([])
  })

  test('by one of many that find what a killed program left', async () => {
    const { folder, list } = inFolder({ [guard]: owner({ machine, pid: gone }) })
    let holding = 0
    const most: number[] = []
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        const taken = await hold(folder, 60_000).held
        holding += 1
        most.push(holding)
        await new Promise((resolve) => setTimeout(resolve, 5))
        holding -= 1
        taken.release()
      })
    )
    expect(most).toEqual(Array.from({ length: 10 }, () => 1))
    expect(list()).toEqual([])
  })

  test.each([
    ['of another machine', { host: 'desk', machine: 'elsewhere', pid: gone }, 'process \\d+ on desk'],
    ['that is running', { host: hostname(), machine, pid: process.ppid }, 'process \\d+ on '],
    ['that is none of ours', { a: 1, since: undefined }, 'another build']
  ])('never by taking it from a process %s: the user is told', async (_, values, who) => {
    const { folder, text, list } = inFolder({ [guard]: owner(values) })
    const { held, waits } = hold(folder)
    const error = await held.catch((error: unknown) => error)
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toMatch(
      new RegExp(
        `^UsageError: \`lock\\.json\\.writing\` says that ${who}.* is writing the lock.*; wait a moment, or delete that file if no build is running$`
      )
    )
    expect([waits, text(guard), list()]).toEqual([['waiting'], owner(values), [guard]])
  })

  test('and not where no file can be made', async () => {
    const { folder } = inFolder({})
    await expect(hold(join(folder, 'none')).held).rejects.toMatchObject({ code: 'ENOENT' })
    mkdirSync(join(folder, guard))
    await expect(hold(folder).held).rejects.toThrow('says that another build is writing the lock')
    expect(guardOf('a/lock.json')).toBe('a/lock.json.writing')
  })
})
