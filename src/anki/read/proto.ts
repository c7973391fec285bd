import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'
import { guarded } from './read-error.js'

/** How a field of a protobuf message is read. `floats` and `messages` are repeated. */
export type ProtoKind = 'bool' | 'bytes' | 'float' | 'floats' | 'int32' | 'int64' | 'messages' | 'string' | 'uint32'

/** Fields of a message by name: number and kind. */
export type ProtoMessage = Readonly<Record<string, readonly [number: number, kind: ProtoKind]>>

interface Values {
  bool: boolean
  bytes: Uint8Array
  float: number
  floats: number[]
  int32: number
  int64: number | bigint
  messages: Uint8Array[]
  string: string
  uint32: number
}

/** A decoded message. Fields that are not in the bytes are absent: proto3 leaves defaults out. */
export type Decoded<Message extends ProtoMessage> = { [Name in keyof Message]?: Values[Message[Name][1]] }

/** The fields of a message; unknown ones are skipped. Throws `PackageError` on bytes that are none. */
export function decode<Message extends ProtoMessage>(message: Message, bytes: Uint8Array, name: string): Decoded<Message> {
  return guarded('bad-protobuf', `\`${name}\` that is no protobuf message`, () => {
    const fields = new Map(Object.entries(message).map(([field, [number, kind]]) => [number, { field, kind }]))
    const reader = new BinaryReader(bytes)
    const decoded: Record<string, unknown> = {}
    while (reader.pos < reader.len) {
      const [number, wireType] = reader.tag()
      const known = fields.get(number)
      if (known) decoded[known.field] = readValue(reader, known.kind, wireType, decoded[known.field])
      else reader.skip(wireType, number)
    }
    return decoded as Decoded<Message>
  })
}

const wireTypes: Readonly<Record<ProtoKind, WireType>> = {
  bool: WireType.Varint,
  bytes: WireType.LengthDelimited,
  float: WireType.Bit32,
  floats: WireType.LengthDelimited,
  int32: WireType.Varint,
  int64: WireType.Varint,
  messages: WireType.LengthDelimited,
  string: WireType.LengthDelimited,
  uint32: WireType.Varint
}

function readValue(reader: BinaryReader, kind: ProtoKind, wireType: WireType, before: unknown): unknown {
  if (kind === 'floats') return [...listed(before), ...readFloats(reader, wireType)]
  if (wireType !== wireTypes[kind]) throw new RangeError(`wire type ${wireType} for ${kind}`)
  if (kind === 'messages') return pushed(before, reader.bytes())
  if (kind === 'int64') return toNumber(reader.int64())
  return kind === 'float' ? shortest(reader.float()) : reader[kind]()
}

function readFloats(reader: BinaryReader, wireType: WireType): number[] {
  if (wireType === WireType.Bit32) return [shortest(reader.float())]
  if (wireType !== WireType.LengthDelimited) throw new RangeError(`wire type ${wireType} for floats`)
  const bytes = reader.bytes()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.length / 4 }, (_, index) => shortest(view.getFloat32(index * 4, true)))
}

/** The shortest number that is the same in 32 bits: 1.3, not 1.2999999523162842. */
function shortest(value: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return short
  }
  return value
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** In place: a list of thousands of media entries grows one by one. */
function pushed(before: unknown, value: unknown): unknown[] {
  const list = listed(before)
  list.push(value)
  return list
}

function toNumber(value: bigint | string): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : BigInt(value)
}
