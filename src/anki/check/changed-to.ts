/** What Anki makes of a name, told apart where both look alike. */
export function changedTo(name: string, normal: string): string {
  return normal === name.normalize('NFC') ? `the same in Unicode's form NFC, expected that form (\`.normalize()\`)` : `\`${normal}\``
}
