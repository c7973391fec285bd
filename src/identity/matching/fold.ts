/** A word in lower case without what only its spelling differs by: accents, vowel marks, `oedema` and `edema`, `organise` and `organize`. */
export function fold(word: string): string {
  const plain = /^[a-z]*$/.test(word) ? word : withoutMarks(word)
  if (plain.length < 7) return plain
  return plain
    .replace(/[ao]e/g, 'e')
    .replace(/isation|ise(?=[drs]?$)/g, (end) => end.replace('s', 'z'))
    .replace(/our$/, 'or')
}

function withoutMarks(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*)\p{M}|[\u0300\u0301]/gu, '')
    .normalize('NFC')
}
