/** A picture that stands in its address. */
export interface DataPicture {
  readonly bytes: Uint8Array
  readonly extension: string
}

/** The pictures that Anki shows, by their media type. */
const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/bmp': 'bmp',
  'image/x-icon': 'ico',
  'image/vnd.microsoft.icon': 'ico'
}

/** Reads `data:image/png;base64,…`; `undefined` where it is no picture, or its content cannot be read. */
export function readDataPicture(url: string): DataPicture | undefined {
  const comma = url.indexOf(',')
  const [mediaType = '', ...parameters] = url.slice('data:'.length, comma).toLowerCase().split(';')
  const type = mediaType.trim()
  const extension = comma >= 0 && Object.hasOwn(extensions, type) ? extensions[type] : undefined
  if (extension === undefined) return undefined
  const bytes = decode(url.slice(comma + 1), parameters.at(-1)?.trim() === 'base64')
  return bytes && bytes.length > 0 ? { bytes, extension } : undefined
}

function decode(content: string, isBase64: boolean): Uint8Array | undefined {
  try {
    const text = decodeURIComponent(content)
    return isBase64 ? Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)) : new TextEncoder().encode(text)
  } catch {
    return undefined
  }
}
