import type { Progress } from '../host/progress.js'
import type { Stream } from './terminal.js'

const clearLine = '\r\u001b[K'
const doing = {
  fetch: 'Fetching',
  parse: 'Reading',
  media: 'Looking at pictures and sounds',
  identify: 'Finding earlier cards',
  render: 'Rendering',
  remember: 'Comparing'
}

/** Tells on a terminal how far a long build is, in one line that `end` takes away. Short builds and other streams get none. */
export function createProgress(stream: Stream, clock: () => number = () => performance.now()) {
  const begin = clock()
  let shown: number | undefined
  return {
    report({ stage, done, total }: Progress): void {
      const now = clock()
      if (!stream.isTTY || now - begin < 500 || (shown !== undefined && now - shown < 100)) return
      shown = now
      stream.write(`${clearLine}${doing[stage]} ${done}${stage === 'fetch' ? '' : ` of ${total}`}`)
    },
    end(): void {
      if (shown !== undefined) stream.write(clearLine)
      shown = undefined
    }
  }
}
