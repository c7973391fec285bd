import { spawn } from 'node:child_process'
import type { Terminal } from '../terminal.js'

/** How each system opens a file in the program that is for it. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>> = {
  darwin: ['open'],
  // What `start` does, but without a shell that would read the path.
  win32: ['rundll32', 'url.dll,FileProtocolHandler']
}

/** Has the system open a package in Anki. Gives what to tell where that cannot be done, else `undefined`; it waits for the opener, not for Anki. */
export async function openInAnki(path: string, { env }: Pick<Terminal, 'env'>, platform = process.platform): Promise<string | undefined> {
  const [program, ...args] = openers[platform] ?? ['xdg-open']
  const child = spawn(program, [...args, path], { env: { ...env }, stdio: 'ignore', detached: true })
  child.unref()
  const why = await new Promise<string | undefined>((resolve) => {
    child.on('error', () => resolve(`there is no \`${program}\` here`))
    child.on('exit', (code) => resolve(code === 0 ? undefined : `\`${program}\` knows no program for it`))
  })
  return why && `Not opened in Anki: ${why}. In Anki: File > Import`
}
