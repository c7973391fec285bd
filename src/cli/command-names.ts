/** The words that are commands, besides the one without a word, which builds. */
export const commandNames = [
  ...(['init', 'watch', 'preview', 'check', 'explain', 'todo', 'why', 'pin', 'lock'] as const),
  ...(['trust', 'inspect', 'diff', 'stats', 'completions'] as const)
]
