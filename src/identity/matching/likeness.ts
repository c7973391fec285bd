import type { Word } from './words.js'

/** How alike two words are, 0 to 1: the same word misspelt or in another form of it, and not another word of nearly the same letters. */
export function likeness({ text: one, folded: a }: Word, { text: other, folded: b }: Word): number {
  if (one === other) return 1
  if (a === b) return 0.95
  if (a[0] !== b[0] && (a[0] !== b[1] || a[1] !== b[0])) return 0
  if (isHangul(a)) return likenessInKorean(a, b)
  if (a.length < 4 || b.length < 4) return 0
  const start = sharedStart(a, b)
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (isSlip(a, b, restA, restB, start)) return 0.9
  // `vein` and `veins`, `treat` and `treatment`.
  if ((restA === '' || restB === '') && restA.length + restB.length <= (start >= 5 ? 4 : 2)) return 0.8
  // `artery` and `arteries`.
  if (start >= 5 && restA.length <= 3 && restB.length <= 3 && start >= 0.6 * Math.max(a.length, b.length)) return 0.7
  // One letter more, less or other is a slip in a long word; a shorter one may be another word: `cansado` and `casado`, `abduction` and `adduction`.
  const [shorter, longer] = restA.length < restB.length ? [restA, restB] : [restB, restA]
  const isOneLetterOff = longer.slice(1) === shorter || (longer.length === shorter.length && longer.slice(1) === shorter.slice(1))
  const isInside = start >= 2 || (start === 1 && Math.min(a.length, b.length) >= 11)
  if (isInside && isOneLetterOff && Math.min(a.length, b.length) >= (a.length === b.length ? 10 : 9)) return 0.6
  return 0
}

/** Two letters swapped, or one doubled: nobody means another word by that. */
function isSlip(a: string, b: string, restA: string, restB: string, start: number): boolean {
  if (a.length === b.length) return restA.length >= 2 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  const [long, short, restLong] = a.length > b.length ? [a, b, restA] : [b, a, restB]
  return long.length === short.length + 1 && restLong.slice(1) === short.slice(start) && long[start] === long[start - 1]
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** Particles and endings follow the stem in the same word, in one to three syllables. */
function likenessInKorean(a: string, b: string): number {
  const start = sharedStart(a, b)
  return start >= 2 && Math.max(a.length, b.length) - start <= 3 ? 0.8 : 0
}

const isHangul = (word: string) => /^\p{Script=Hangul}/u.test(word)
