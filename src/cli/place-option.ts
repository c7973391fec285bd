import { describeCommands } from './completions/described-commands.js'
import { type UnknownOptionError, UsageError } from './usage-error.js'

/** More are not told one from the other. */
const mostCommands = 4

/** Says of an option of another command where it belongs. */
export function placeOption(error: UnknownOptionError): UsageError {
  const owners = describeCommands()
    .filter(({ options }) => options.some(({ flags }) => flags.includes(error.option)))
    .map(({ name }) => (name === '' ? 'a build' : `\`build-deck ${name}\``))
  if (owners.length === 0 || owners.length > mostCommands) return error
  const [last = '', ...others] = owners.toReversed()
  const list = others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`
  const here = error.command === 'build-deck' ? 'a build' : `\`${error.command}\``
  return new UsageError(`Option \`${error.option}\` in ${here}, expected it in ${list}`)
}
