import type { Host } from '../../src/host/host.js'

/** The same host for files that nobody changes: it looks at each but once. */
export function unchangedFiles(host: Host): Host {
  return { ...host, look: once(host.look), list: once(host.list), read: once(host.read) }
}

function once<Result>(ask: (path: string) => Promise<Result>): (path: string) => Promise<Result> {
  const answers = new Map<string, Promise<Result>>()
  return (path) => {
    const answer = answers.get(path) ?? ask(path)
    answers.set(path, answer)
    return answer
  }
}
