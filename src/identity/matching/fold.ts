/** A word in lower case without what only its spelling differs by: accents, vowel marks, `oedema` and `edema`, `prophase` and `profase`, `organise` and `organize`. */
export function fold(word: string): string {
  const plain = /^[a-z]*$/.test(word) ? word : withoutMarks(word)
  if (plain.length < 5) return plain
  const american = plain.replace(/our$/, 'or')
  if (plain.length < 7) return american
  return american
    .replace(/[ao]e/g, 'e')
    .replaceAll('ph', 'f')
    .replace(/isation|ise(?=[drs]?$)/g, (end) => end.replace('s', 'z'))
}

function withoutMarks(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu, '$1')
    .replace(/[\u0300\u0301]/g, '')
    .normalize('NFC')
}
