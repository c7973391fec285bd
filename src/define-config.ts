import type { rules } from './diagnostics/rules.js'
import type { SeveritySetting } from './diagnostics/severity.js'
import type { Extensions } from './parse/settings/extensions.js'
import type { Config } from './parse/settings/settings.js'

/** A single text may stand for a list of one. */
type Written<T> = { readonly [Key in keyof T]: NonNullable<T[Key]> extends readonly string[] ? T[Key] | string : T[Key] }

type Rules = typeof rules

/** An error can be lowered only where its rule allows it. */
type SettingOf<R> = R extends { readonly severity: 'error' }
  ? R extends { readonly lowerable: true }
    ? SeveritySetting
    : 'error'
  : SeveritySetting

/** What `build-deck.config.ts`, `.js` or `.mjs` exports. */
export interface UserConfig extends Written<Omit<Config, 'rules' | 'noteTypes'>>, Extensions {
  /** Folders of note types of one's own, seen from the config. */
  readonly noteTypes?: string | readonly string[]
  /** Severities by rule id. */
  readonly rules?: { readonly [Id in keyof Rules]?: SettingOf<Rules[Id]> }
}

/** Returns its argument: lets an editor complete and check a config in JavaScript or TypeScript. */
export function defineConfig(config: UserConfig): UserConfig {
  return config
}
