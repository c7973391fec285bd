const properties =
  /^(?:color|background|background-color|font-(?:family|size|style|variant|weight)|text-(?:align|decoration|transform)|vertical-align|white-space|width|list-style-type)$/
const frame = /^(?:padding|border(?:-(?:top|right|bottom|left))?(?:-(?:color|style|width))?|border-radius)$/
const value = /^(?:[\w#%.,\s-]|(?:rgb|hsl)a?\([\d%.,\s/-]*\))+$/

/** The declarations of a `style` attribute that change how text looks, and neither load anything nor move it. */
export function toSafeStyle(style: string): string {
  return declarations(style)
    .filter(([name, given]) => properties.test(name) && value.test(given))
    .map(([name, given]) => `${name}:${given}`)
    .join(';')
}

/** Whether a style does no more than that, or draws a frame. */
export function isSafeStyle(style: string): boolean {
  return declarations(style).every(
    ([name, given]) => (name === '' && given === '') || ((properties.test(name) || frame.test(name)) && value.test(given))
  )
}

function declarations(style: string): (readonly [name: string, value: string])[] {
  return style.split(';').map((declaration) => {
    const colon = declaration.indexOf(':')
    return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()]
  })
}
