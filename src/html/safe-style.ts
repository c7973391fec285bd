const properties =
  /^(?:color|background|background-color|font-(?:family|size|style|variant|weight)|text-(?:align|decoration|transform)|vertical-align|white-space|width|list-style-type)$/
const frame = /^(?:padding|border(?:-(?:top|right|bottom|left))?(?:-(?:color|style|width))?|border-radius)$/
const value = /^(?:[\w#%.,\s-]|(?:rgb|hsl)a?\([\d%.,\s/-]*\))+$/

/** Whether a style changes how text looks, or draws a frame around it, and neither loads anything nor moves it. */
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
