/** Runs in the page: glyphs of formulas that are not in MathJax's fonts, code that is not in a monospaced one, and errors of MathJax. */
export function wrongFonts(): string[] {
  const faults = new Set<string>()
  for (const glyph of document.querySelectorAll('#qa :is(mjx-c, mjx-stretchy-v, mjx-math)')) {
    const { fontFamily, fontWeight } = getComputedStyle(glyph)
    if (!/^"?MJX/.test(fontFamily)) faults.add(`a formula is in ${fontFamily.slice(0, 60)}`)
    if (Number(fontWeight) > 400) faults.add('a formula is bold')
  }
  for (const code of document.querySelectorAll('#qa :is(code:not(#typeans), kbd, samp)'))
    if (!/monospace/.test(getComputedStyle(code).fontFamily)) faults.add(`code is in ${getComputedStyle(code).fontFamily.slice(0, 60)}`)
  for (const error of document.querySelectorAll('#qa :is(mjx-merror, [data-mjx-error])'))
    faults.add(`MathJax says: ${error.getAttribute('data-mjx-error') ?? error.textContent}`)
  for (const font of document.fonts)
    if (/^MJX/.test(font.family) && font.status === 'error') faults.add(`${font.family} could not be loaded`)
  return [...faults]
}
