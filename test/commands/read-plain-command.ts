/** A command that is nothing but settings of the environment, `build-deck` and words, without anything that is a shell's to do. */
export interface PlainCommand {
  readonly env: Readonly<Record<string, string>>
  readonly args: readonly string[]
}

const word = /[\w./,:=@+-]+|'[^']*'|"[^"$`\\]*"/
const plain = new RegExp(`^((?:[A-Z_]+=[\\w.-]+ )*)build-deck((?: (?:${word.source}))*)$`)

/** Reads a plain command; `undefined` if a shell must. */
export function readPlainCommand(command: string): PlainCommand | undefined {
  const [whole, settings = '', words = ''] = plain.exec(command) ?? []
  if (whole === undefined) return undefined
  const env = Object.fromEntries([...settings.matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]))
  return { env, args: [...words.matchAll(new RegExp(word, 'g'))].map(([text]) => text.replace(/^(['"])(.*)\1$/, '$2')) }
}
