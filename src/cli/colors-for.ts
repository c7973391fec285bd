import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import type { Stream, Terminal } from './terminal.js'

/** Colours, if the stream is a terminal that shows them and nobody asked for none. */
export function colorsFor(stream: Stream, env: Terminal['env']): Colors {
  const isAsked = Boolean(env['FORCE_COLOR']) || (stream.isTTY === true && env['TERM'] !== 'dumb')
  return pc.createColors(isAsked && !env['NO_COLOR'])
}
