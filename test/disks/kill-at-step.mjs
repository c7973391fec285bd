// Ends the program, as `kill -9` does, before its step of a number that changes what names stand for: loaded with `node --import`.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

let step = 0
for (const name of ['writeFileSync', 'linkSync', 'renameSync', 'rmSync']) {
  const original = fs[name]
  fs[name] = (...args) => {
    step += 1
    if (step === Number(process.env.KILL_AT_STEP)) process.kill(process.pid, 'SIGKILL')
    return original(...args)
  }
}
syncBuiltinESMExports()
