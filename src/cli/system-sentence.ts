const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission to do so is missing',
  EPERM: 'permission to do so is missing',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'another program uses it',
  EIO: 'the disk fails',
  ENOENT: 'it is gone',
  ENOTDIR: 'its folder is gone',
  EISDIR: 'it is a folder',
  EEXIST: 'what is there, or would be by its name, is another thing',
  ELOOP: 'it is a link that leads to itself',
  EFBIG: 'it would be larger than this system allows',
  ENAMETOOLONG: 'its name is too long'
}

/** The sentence for what the system refused, also as another error's cause; `undefined` if it was something else that failed. */
export function systemSentence(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (!('code' in error && 'syscall' in error)) return systemSentence(error.cause)
  const reason = systemReason(error)
  const path = 'path' in error ? `\`${String(error.path)}\`` : 'A file'
  return reason && `${path} cannot be read or written: ${reason}`
}

/** Why the system refused; `undefined` for what it seldom says. */
export function systemReason({ code }: { readonly code?: unknown }): string | undefined {
  return reasons[String(code)]
}
