import type { DescribedCommand, DescribedOption } from './described-commands.js'

/** In the words of zsh's `_arguments`. */
export function toZsh(commands: readonly DescribedCommand[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '')
  const cases = commands.map(({ name, options, inputs }) => {
    const rest = inputs.length > 0 ? `'*:word:(${inputs.join(' ')})'` : `'*:file:_files'`
    const first = name === '' ? [`'1:command or file:{ _values command ${names.join(' ')}; _files }'`] : []
    return `    ${name || '*'}) _arguments -S ${[...options.flatMap(toSpecs), ...first, rest].join(' ')} ;;`
  })
  // The one for all else stands last.
  return `#compdef build-deck
# In ~/.zshrc, after compinit: eval "$(build-deck completions zsh)"
_build_deck() {
  local command=''
  if (( CURRENT > 2 )); then command=$words[2]; fi
  case $command in
    ${names.join('|')}) shift words; (( CURRENT-- )) ;;
  esac
  case $command in
${[...cases.slice(1), cases[0]].join('\n')}
  esac
}
# A file \`_build-deck\` of \`fpath\` is the function itself.
if [[ $funcstack[1] == _build-deck ]]; then _build_deck "$@"; else compdef _build_deck build-deck; fi
`
}

function toSpecs({ flags, takesValue, values }: DescribedOption): string[] {
  const value = takesValue ? `:value:${values.length > 0 ? `(${values.join(' ')})` : '_files'}` : ''
  // With `=` a value may stand behind it, too, or in the next word.
  return flags.map((flag) => `'*${flag}${takesValue && flag.startsWith('--') ? '=' : ''}${value}'`)
}
