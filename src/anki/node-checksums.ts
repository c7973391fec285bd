import { createHash, hash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Checksums } from './zip/checksums.js'

/** The checksums of packages by Node. */
export const nodeChecksums: Checksums = {
  crc32,
  sha1: () => createHash('sha1'),
  sha1Start: (text) => Number.parseInt(hash('sha1', text, 'hex').slice(0, 8), 16)
}
