import { systemReason } from './system-sentence.js'

/** Ends the program when what it prints cannot be written: well if whoever reads it has seen enough, else with code 2 and a sentence. */
export function endOnFailingOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      const reason = systemReason(error) ?? error.message
      if (stream === process.stdout) process.stderr.write(`error  Standard output cannot be written: ${reason}\n`)
      process.exit(2)
    })
  }
}
