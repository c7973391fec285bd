import type { SqlJsStatic } from 'sql.js'

let loaded: Promise<SqlJsStatic> | undefined

/** SQLite as WebAssembly, loaded at the first use and kept. Reads no file, so that Node and browsers are alike. */
export function sqlite(): Promise<SqlJsStatic> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<SqlJsStatic> {
  const [{ default: initialise }, { default: dataUrl }] = await Promise.all([
    import('sql.js/dist/sql-wasm-browser.js'),
    import('sql.js/dist/sql-wasm-browser.wasm?url&inline')
  ])
  return initialise({ wasmBinary: bytesOf(dataUrl).buffer })
}

function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1))
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}
