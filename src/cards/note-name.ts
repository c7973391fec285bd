/** The name of a note that another one names by its path: `folder/Axilla.md#Walls` is `Axilla`. */
export function toNoteName(target: string): string {
  const path = target.split(/[#^|]/, 1)[0] ?? ''
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '')
  return (name === '' ? target.replace(/^[#^]+/, '') : name).trim()
}
