import { setTimeout as wait } from 'node:timers/promises'

const month = 30 * 86_400

/** Time as builds see it. */
export interface Clock {
  /** Seconds for the next build, later than all before. */
  tick(): Promise<number>
  /** The collection knows the time of today now: up to 24.11 an import leaves it on a note, in all versions an edit does. */
  touch(): void
  /** Waits until it is later than the last build and the last touch. */
  pass(): Promise<void>
}

/** A clock that shows last month until a collection is touched, and then the real time, for which it must wait now and then. */
export function createClock(): Clock {
  const now = () => Math.floor(Date.now() / 1000)
  let last = now() - month
  let isTouched = false
  const pass = async () => {
    while (now() <= last) await wait(50)
  }
  return {
    pass,
    async tick() {
      if (isTouched) await pass()
      last = isTouched ? now() : last + 3600
      return last
    },
    touch() {
      isTouched = true
      last = now()
    }
  }
}
