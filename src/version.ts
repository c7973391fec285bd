/** The version in package.json, as the lock and `--version` tell it; a contract test keeps them equal. */
export const version = '0.1.0'

declare const __BUILD_ID__: string | undefined

/** Another one for each state of the sources: what one build has found is of no use to another. */
export const buildId = typeof __BUILD_ID__ === 'undefined' ? version : __BUILD_ID__
