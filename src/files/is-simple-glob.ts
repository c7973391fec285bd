/** What a glob has to be, for messages. */
export const aSimpleGlob = 'a glob with at most four `*` in a level, three `**`, and no group that is repeated'

/** Whether a glob can be compared with any path at once: each `*` and each repeated group multiplies the ways in which both may fit. */
export function isSimpleGlob(glob: string): boolean {
  const levels = glob.split('/')
  const deep = levels.filter((level) => level.includes('**')).length
  const isRepeated = /[)\]}]\+/.test(glob) || /[*+]\([^)]*[*+?(]/.test(glob)
  return glob.length <= 1000 && !isRepeated && deep <= 3 && levels.every((level) => (level.match(/\*+/g)?.length ?? 0) <= 4)
}
