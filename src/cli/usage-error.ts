/** Something is wrong with the command, the config or a file, not with the notes: exit code 2. Its message is a sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
