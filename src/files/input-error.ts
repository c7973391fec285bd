/** An input that cannot be compiled whatever stands in it: it is not there, or cannot be read. Its message is a sentence for the user. */
export class InputError extends Error {
  override readonly name = 'InputError'

  /** `input`: the one that is not there, as it was given. */
  constructor(
    sentence: string,
    readonly input?: string
  ) {
    super(sentence)
  }
}
