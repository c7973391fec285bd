import { stringify } from 'yaml'
import type { Config } from '../../parse/settings/settings.js'

/** A line of a config, with why it is there. */
export interface ConfigLine {
  readonly config: Config
  readonly why: string
  /** It is left for the author to take the `#` away. */
  readonly isOff?: boolean
}

/** A config in YAML, each line with what it does. */
export function toConfigText(lines: readonly ConfigLine[]): string {
  const written = lines.map(({ config, why, isOff }) => ({ text: `${isOff ? '# ' : ''}${toYaml(config)}`, why }))
  const width = Math.min(34, Math.max(...written.map(({ text }) => text.length)))
  const body = written.map(({ text, why }) => (text.length > width ? `# ${why}:\n${text}` : `${text.padEnd(width)}  # ${why}`))
  return `${head}${body.join('\n')}\n`
}

const head = '# How build-deck makes cards of the notes beside this file. All settings: README.md, "Front matter and config"\n\n'

const toYaml = (config: Config) =>
  stringify(config, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false })
    .trimEnd()
    .replace(/^\{(.*)\}$/s, '$1')
