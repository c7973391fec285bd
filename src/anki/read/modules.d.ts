declare module 'sql.js/dist/sql-wasm-browser.js' {
  import initSqlJs from 'sql.js'
  export default initSqlJs
}

declare module 'sql.js/dist/sql-wasm-browser.wasm?url&inline' {
  const dataUrl: string
  export default dataUrl
}
