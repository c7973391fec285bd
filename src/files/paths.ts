// Paths as hosts resolve them: absolute, `/` between levels, none at the end but of `/` and of a drive.

/** A path below a folder, from that folder; `undefined` if it is not below. */
export function pathFrom(folder: string, path: string): string | undefined {
  const start = folder.endsWith('/') ? folder : `${folder}/`
  return path.startsWith(start) ? path.slice(start.length) : undefined
}

/** A file's or folder's name, its last level. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder that a file or folder lies in; the top lies in itself. */
export function folderOf(path: string): string {
  return asFolder(path.slice(0, path.lastIndexOf('/')))
}

/** The innermost folder that holds both; `undefined` where they lie on two drives. */
export function commonFolder(one: string, other: string): string | undefined {
  const others = other.split('/')
  const levels = one.split('/')
  const differs = levels.findIndex((level, index) => level !== others[index])
  if (differs === 0) return undefined
  return asFolder((differs < 0 ? levels : levels.slice(0, differs)).join('/'))
}

function asFolder(path: string): string {
  return /^(?:[a-z]:)?$/i.test(path) ? `${path}/` : path
}
