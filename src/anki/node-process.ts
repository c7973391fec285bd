import { createHash } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * Eight hexadecimal digits for the machine whose process ids these are. Folders may be shared over a network, and containers count
 * processes of their own under one host's name.
 */
export const machine = createHash('sha256').update(`${hostname()}\0${processNamespace()}`).digest('hex').slice(0, 8)

/** Whether a process of this machine is running. A process of another user is one too. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
