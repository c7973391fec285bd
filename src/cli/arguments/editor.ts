/** The address that opens a file in the editor that most people have. */
export const usualEditor = 'vscode://file/{file}:{line}:{column}'

/** What `isEditor` expects, in words. */
export const anEditor = `an address such as ${usualEditor}, or none`

/** Whether it is an address that opens a file in a program and runs nothing in the page, or `none`. */
export function isEditor(value: string): boolean {
  if (value === 'none') return true
  return /^[a-z][a-z\d+.-]*:/i.test(value) && !/^(?:javascript|data|vbscript|file):/i.test(value) && value.includes('{file}')
}
