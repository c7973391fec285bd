import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import { compile } from '../compile.js'
import { createProgress } from './create-progress.js'
import { keepHeapSmall } from './keep-heap-small.js'
import type { Prepared } from './prepare.js'
import type { BuildArguments, Reading } from './read-arguments.js'
import { readLastPackage } from './read-last-package.js'
import type { Stream } from './terminal.js'

/** Compiles the inputs, and tells on the stream how far it is. */
export async function compileWith(
  request: Reading & { readonly print?: BuildArguments['print']; readonly frozen?: boolean; readonly strict?: boolean },
  prepared: Prepared & { /** The package of the last build, for what a lost lock knew. */ readonly output?: string },
  stream: Stream,
  isCheck: boolean
): Promise<Compiled<CardBase>> {
  const { host, cwd, config, lock, output, epoch, cache, loadPlainParser, startParsers, fetchMedia, scaleImages } = prepared
  const progress = createProgress(stream)
  try {
    const compiled = await compile(request.inputs, {
      ...config,
      exclude: [...(config.exclude ?? []), ...request.exclude],
      host,
      lockFolder: lock.folder,
      onProgress(step) {
        progress.report(step)
        // A look takes as long as some of what is done for a note, of which there are more than of files.
        if (step.stage === 'parse' || step.done % 16 === 0) keepHeapSmall()
      },
      check: isCheck,
      ...(cache && { cache }),
      startParsers,
      ...(fetchMedia && { fetchMedia }),
      ...(scaleImages && { scaleImages }),
      ...(loadPlainParser && { loadPlainParser }),
      documents: request.print === 'cards',
      strict: request.strict === true,
      allowRemovals: request.allowRemovals,
      ...(request.republish !== undefined && { republish: request.republish }),
      ...(request.deck !== undefined && { rootDeck: request.deck }),
      ...(lock.lock && { lock: lock.lock }),
      ...(output !== undefined && lock.text === undefined && !request.frozen && { lastPackage: await readLastPackage(output, cwd) }),
      ...(epoch !== undefined && { epoch })
    })
    await cache?.save()
    keepHeapSmall()
    return compiled
  } finally {
    progress.end()
  }
}
