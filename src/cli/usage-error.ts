/** Something is wrong with the command, the config or a file, not with the notes: exit code 2. Its message is a sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  /** `usage`: lines of this program's own to print below. */
  constructor(
    sentence: string,
    readonly usage = ''
  ) {
    super(sentence)
  }
}

/** An option that the command does not know; another may. */
export class UnknownOptionError extends UsageError {
  /** `command`: `build-deck check` */
  constructor(
    sentence: string,
    usage: string,
    readonly option: string,
    readonly command: string
  ) {
    super(sentence, usage)
  }
}
