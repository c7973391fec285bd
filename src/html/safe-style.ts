const properties =
  /^(?:color|background|background-color|font-(?:family|size|style|variant|weight)|text-(?:align|decoration|transform)|vertical-align|white-space|width|list-style-type)$/
const value = /^(?:[\w#%.,\s-]|(?:rgb|hsl)a?\([\d%.,\s/-]*\))+$/

/** The declarations of a `style` attribute that change how text looks, and neither load anything nor move it. */
export function toSafeStyle(style: string): string {
  return style
    .split(';')
    .map((declaration) => {
      const colon = declaration.indexOf(':')
      return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()] as const
    })
    .filter(([name, given]) => properties.test(name) && value.test(given))
    .map(([name, given]) => `${name}:${given}`)
    .join(';')
}
