import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import { compile } from '../compile.js'
import { createProgress } from './create-progress.js'
import type { Prepared } from './prepare.js'
import type { Reading } from './read-arguments.js'
import type { Stream } from './terminal.js'

/** Compiles the inputs, and tells on the stream how far it is. */
export async function compileWith(given: Reading, prepared: Prepared, stream: Stream, isCheck: boolean): Promise<Compiled<CardBase>> {
  const { host, config, lock, epoch } = prepared
  const progress = createProgress(stream)
  try {
    return await compile(given.inputs, {
      ...config,
      exclude: [...(config.exclude ?? []), ...given.exclude],
      host,
      lockFolder: lock.folder,
      onProgress: progress.report,
      check: isCheck,
      ...(given.deck !== undefined && { rootDeck: given.deck }),
      ...(lock.lock && { lock: lock.lock }),
      ...(epoch !== undefined && { epoch })
    })
  } finally {
    progress.end()
  }
}
