import { UsageError } from '../usage-error.js'
import type { Preview } from './compile-preview.js'
import type { MathJaxFiles } from './find-assets.js'
import { type PreviewServer, serve } from './serve.js'

/** The first port that is tried; nothing well-known has it. */
const usualPort = 4327
const mostTries = 20

/** Serves at the port that is asked for, or at the usual one or the next that is free. Rejects with a `UsageError` where it cannot. */
export async function startServer(preview: Preview, port: number | undefined, mathJax: MathJaxFiles | undefined): Promise<PreviewServer> {
  const first = port ?? usualPort
  const ports = Array.from({ length: port === undefined ? mostTries : 1 }, (_, index) => first + index)
  for (const candidate of ports) {
    try {
      return await serve(preview, candidate, mathJax)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EACCES') throw new UsageError(`Port ${candidate} is not for every user, expected one from 1024 on`)
      if (code !== 'EADDRINUSE') throw error
    }
  }
  if (port !== undefined) throw new UsageError(`Port ${port} is taken, expected a free one; without \`--port\` the next free one is found`)
  throw new UsageError(`Ports ${usualPort} to ${usualPort + mostTries - 1} are taken, expected a free one: \`--port NUMBER\``)
}
