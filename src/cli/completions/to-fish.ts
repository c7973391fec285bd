import type { DescribedCommand } from './described-commands.js'

/** Files are offered where nothing else is said. */
export function toFish(commands: readonly DescribedCommand[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '')
  const lines = commands.flatMap(({ name, options, inputs }) => {
    const when = name === '' ? `'not __build_deck_command ${names.join(' ')}'` : `'__build_deck_command ${name}'`
    const words = inputs.length > 0 ? [`complete -c build-deck -n ${when} -f -a '${inputs.join(' ')}'`] : []
    return [
      ...words,
      ...options.map(({ flags, takesValue, values }) => {
        const written = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')
        const value = takesValue ? (values.length > 0 ? ` -x -a '${values.join(' ')}'` : ' -r') : ''
        return `complete -c build-deck -n ${when} ${written}${value}`
      })
    ]
  })
  return `# In ~/.config/fish/config.fish: build-deck completions fish | source
# A command stands first; further on its name is that of a file.
function __build_deck_command
  set -l words (commandline -opc)
  contains -- "$words[2]" $argv
end
complete -c build-deck -n __fish_is_first_arg -a '${names.join(' ')}'
${lines.join('\n')}
`
}
