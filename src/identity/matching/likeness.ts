/** How alike two words are, 0 to 1: the same word misspelt or in another form of it, and not another word of nearly the same letters. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [fold(one), fold(other)]
  if (a === b) return 0.95
  if (Math.min(a.length, b.length) < 4) return 0
  const start = sharedStart(a, b)
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (isSlip(a, b, restA, restB, start)) return 0.9
  // `vein` and `veins`, `treat` and `treatment`.
  if ((restA === '' || restB === '') && restA.length + restB.length <= (start >= 5 ? 4 : 2)) return 0.8
  // `artery` and `arteries`.
  if (start >= 5 && restA.length <= 3 && restB.length <= 3 && start >= 0.6 * Math.max(a.length, b.length)) return 0.7
  // One letter more, less or other. Of short words, and at the start of any, that is another word: `septic` and `aseptic`.
  if (Math.min(a.length, b.length) >= 5 && start >= 2 && isOneLetterOff(restA, restB)) return 0.6
  return 0
}

/** Two letters swapped, or one doubled: nobody means another word by that. */
function isSlip(a: string, b: string, restA: string, restB: string, start: number): boolean {
  if (a.length === b.length) return restA.length >= 2 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  const [long, short, restLong] = a.length > b.length ? [a, b, restA] : [b, a, restB]
  return long.length === short.length + 1 && restLong.slice(1) === short.slice(start) && long[start] === long[start - 1]
}

function isOneLetterOff(restA: string, restB: string): boolean {
  const [long, short] = restA.length > restB.length ? [restA, restB] : [restB, restA]
  return long.slice(1) === short || (long.length === short.length && long.slice(1) === short.slice(1))
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function fold(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
}
