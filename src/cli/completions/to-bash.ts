import type { DescribedCommand } from './described-commands.js'

/** Nothing to offer means files, by bash's own way. */
export function toBash(commands: readonly DescribedCommand[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '')
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ flags, values }) => `    ${flags.map((flag) => `${name}:${flag}`).join('|')}) words='${values.join(' ')}' ;;`)
  )
  const flags = commands.map(
    ({ name, options, inputs }) =>
      `      ${name || "''"}) flags='${options.flatMap((option) => option.flags).join(' ')}' words='${inputs.join(' ')}' ;;`
  )
  return `# In ~/.bashrc: eval "$(build-deck completions bash)"
_build_deck() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command='' flags='' words=''
  if [[ $word == '=' ]]; then word=''; fi
  if [[ $before == '=' ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in
      ${names.join('|')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  case $command:$before in
${values.join('\n')}
    *)
      case $command in
${flags.map((line) => `  ${line}`).join('\n')}
      esac
      if ((COMP_CWORD == 1)); then words='${names.join(' ')}'; fi
      if [[ $word == -* ]]; then words=$flags; fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o bashdefault -o default -F _build_deck build-deck
`
}
