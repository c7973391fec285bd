import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isFollowed, othersOf } from './pairs/is-followed.js'
import { readPairs } from './pairs/read-pairs.js'

// Card by card: what stood in the notes, and what stands there today; by itself, and among a learner's other cards.
const pairs = readPairs(fileURLToPath(new URL('pairs', import.meta.url)))
const judged = pairs.map((pair) => ({ ...pair, followed: [isFollowed(pair), isFollowed(pair, othersOf(pair, pairs))] }))

test('no card gets the history of a card that only looks like it', () => {
  const lies = judged.filter(({ label, followed }) => label === 'other' && followed.includes(true))
  expect(lies.map(({ name }) => name)).toEqual([])
})

test('nine in ten reworded cards of which one side stayed keep their history, and these are the others', () => {
  const reworded = judged.filter(({ label, kept }) => label === 'same' && kept !== 'none')
  const lost = reworded.filter(({ followed }) => followed.includes(false))
  expect(lost.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "arabic: ما هي عاصمه الأردن؟ → ما هي عاصمة الأردن؟",
      "arabic: من كتب «المقدمة»؟ → من هو مؤلف «المقدمة»؟",
      "chinese: 二尖辨在哪里？ → 二尖瓣在哪里？",
      "chinese: 青霉素的付作用 → 青霉素的副作用",
      "chinese: 醫院 → 医院",
      "english-medicine: Ursachen der Hyperkaliämie → Causes of hyperkalaemia",
      "english-programming: HTTP methods ␟ DELTE → HTTP methods ␟ DELETE",
      "english-programming: Covariance → Variance of type parameters",
      "english-sales: Who decides in the buying centre? → Which role in the buying centre has the last word?",
      "german-medicine-and-law: Verjährung → Regelmäßige Verjährungsfrist",
      "german-medicine-and-law: Wer wählt den BK? → Wer wählt den Bundeskanzler?",
      "german-vocabulary: Artikel ␟ Wachmaschine → Artikel ␟ Waschmaschine",
      "japanese: 鎌倉幕付を開いたのは誰か → 鎌倉幕府を開いたのは誰か",
      "japanese: ビタミンCが不足するとどうなるか → ビタミンCの欠乏症は？",
      "japanese: 動詞 ␟ たべる → 動詞 ␟ 食べる",
      "japanese: むずかしい → 難しい",
      "korean: 인슐린은 어디에서 분비되는가? → 인슐린을 분비하는 곳은?",
      "korean: 광복 → 광복을 맞은 해",
      "later-asian: 光合成はどこで行なわれるか → 光合成はどこで行われるか",
      "later-asian: 水的沸点 → 水在标准大气压下的沸点",
      "later-asian: Сколько хромасом у человека? → Сколько хромосом у человека?",
      "later-english: Which enzime breaks down lactose? → Which enzyme breaks down lactose?",
      "later-european: Kto napisał „Pan Tadeusz”? → Kto napisał „Pana Tadeusza”?",
      "later-european: W którym roku był chrzest Polski? → Kiedy był chrzest Polski?",
      "russian: В каком году основали Санкт-Петерург? → В каком году основали Санкт-Петербург?",
      "russian: Существительные ␟ замок → Существительные ␟ зáмок",
    ]
  `)
  expect(1 - lost.length / reworded.length).toBeGreaterThanOrEqual(0.9)
})
