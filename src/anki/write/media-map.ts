import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

/** A file in the media map of the `latest` container. */
export interface MediaEntry {
  readonly name: string
  readonly size: number
  /** Of the file itself, 20 bytes. */
  readonly sha1: Uint8Array
}

/** The media map of the `legacy` container: names by the number of their member. Source: rslib/src/import_export/package/media.rs. */
export function legacyMediaMap(names: readonly string[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(names.map((name, index) => [index, name]))))
}

/** The media map of the `latest` container. Source: proto/anki/import_export.proto, `MediaEntries`. */
export function latestMediaMap(entries: readonly MediaEntry[]): Uint8Array {
  const writer = new BinaryWriter()
  for (const { name, size, sha1 } of entries) {
    writer.tag(1, WireType.LengthDelimited).fork()
    writer.tag(1, WireType.LengthDelimited).string(name)
    writer.tag(2, WireType.Varint).uint32(size)
    writer.tag(3, WireType.LengthDelimited).bytes(sha1)
    writer.join()
  }
  return writer.finish()
}
