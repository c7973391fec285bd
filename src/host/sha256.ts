import { sha256 as portable } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A SHA-256 on its way. */
export interface Sha256 {
  update(data: string | Uint8Array): Sha256
  /** In small hexadecimal digits. */
  hex(): string
}

interface NodeCrypto {
  /** From Node 20.12 on. */
  hash?(algorithm: 'sha256', data: string | Uint8Array, encoding: 'hex'): string
  createHash(algorithm: 'sha256'): { update(data: string | Uint8Array): unknown; digest(encoding: 'hex'): string }
}

/** Node's own is about fifteen times as fast, and no bundler sees that it is asked for. */
const runtime: { process?: { getBuiltinModule?(name: string): NodeCrypto | undefined } } = globalThis as never
const native = runtime.process?.getBuiltinModule?.('node:crypto')

/** A SHA-256 over texts (their UTF-8) and bytes, in their order. */
export const createSha256: () => Sha256 = native ? () => createNative(native) : createPortable

/** The SHA-256 of a text's UTF-8, or of bytes, in small hexadecimal digits. */
export const sha256: (data: string | Uint8Array) => string = native?.hash
  ? (data) => native.hash?.('sha256', data, 'hex') ?? ''
  : (data) => createSha256().update(data).hex()

function createNative(crypto: NodeCrypto): Sha256 {
  const hash = crypto.createHash('sha256')
  const self: Sha256 = {
    update(data) {
      hash.update(data)
      return self
    },
    hex: () => hash.digest('hex')
  }
  return self
}

/** The same in any host. */
export function createPortable(): Sha256 {
  const hash = portable.create()
  const self: Sha256 = {
    update(data) {
      hash.update(typeof data === 'string' ? utf8ToBytes(data) : data)
      return self
    },
    hex: () => bytesToHex(hash.digest())
  }
  return self
}
