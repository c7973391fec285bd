import type { BigIntStats } from 'node:fs'

/** Another one whenever a file was written, or another was put in its place. */
export const toStamp = ({ mtimeNs, ctimeNs, ino, size }: BigIntStats): string => [mtimeNs, ctimeNs, ino, size].join('-')
