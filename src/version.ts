/** The version in package.json, as the lock and `--version` tell it; a contract test keeps them equal. */
export const version = '0.1.0'
