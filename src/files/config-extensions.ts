/** A config is called `build-deck.config` with one of these. */
export const configExtensions = ['.ts', '.js', '.mjs', '.json', '.yaml', '.yml']
