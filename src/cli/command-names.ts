/** The words that are commands, besides the one without a word, which builds. */
export const commandNames = ['check', 'explain', 'preview', 'todo', 'why', 'pin', 'lock', 'trust'] as const
