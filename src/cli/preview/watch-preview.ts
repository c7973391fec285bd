import { lockName } from '../../files/read-lock.js'
import { tellError } from '../tell-error.js'
import type { Terminal } from '../terminal.js'
import { type Watch, watchInputs } from '../watch/watch-inputs.js'
import type { Preview } from './compile-preview.js'
import type { PreviewServer } from './serve.js'

export interface PreviewWatch {
  readonly compile: () => Promise<Preview>
  readonly server: PreviewServer
  readonly terminal: Terminal
}

/** Shows the notes anew after each change of them, and after a build, which writes the lock; what cannot be compiled leaves the last state on the page. */
export async function watchPreview({ places }: Preview, { compile, server, terminal }: PreviewWatch): Promise<Watch> {
  const onError = (error: unknown) => {
    tellError(error, terminal, false)
    server.fail(error instanceof Error ? error.message : String(error))
  }
  return await watchInputs({
    ...places,
    isIgnored: (path) => !path.endsWith(lockName) && places.isIgnored?.(path) === true,
    onChange: async () => server.update(await compile()),
    onError
  })
}
