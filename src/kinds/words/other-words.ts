import type { Words } from './words.js'

/** Languages of the Near and the Far East. */
export const otherWords: Readonly<Record<string, Words>> = {
  tr: {
    items: (count) => `${count} madde`,
    itemsInOrder: (count) => (count === 1 ? '1 madde' : `${count} madde, sırayla`),
    trueOrFalse: 'doğru mu, yanlış mı?',
    choose: (count) => `${count} tane seç`,
    verdicts: { true: ['Doğru'], false: ['Yanlış'] },
    statements: ['doğru mu yanlış mı', 'doğru mu, yanlış mı', 'doğru/yanlış', 'd/y'],
    hint: 'İpucu'
  },
  ar: {
    items: (count) => `عدد العناصر: ${count}`,
    itemsInOrder: (count) => `عدد العناصر بالترتيب: ${count}`,
    trueOrFalse: 'صواب أم خطأ؟',
    choose: (count) => `اختر ${count}`,
    verdicts: { true: ['صواب', 'صحيح', 'صح'], false: ['خطأ', 'خاطئ', 'غير صحيح'] },
    statements: ['صواب أم خطأ', 'صح أم خطأ', 'صواب أو خطأ', 'صح أو خطأ'],
    hint: 'تلميح'
  },
  fa: {
    items: (count) => `${count} مورد`,
    itemsInOrder: (count) => (count === 1 ? '1 مورد' : `${count} مورد، به ترتیب`),
    trueOrFalse: 'درست یا نادرست؟',
    choose: (count) => `${count} مورد را برگزینید`,
    verdicts: { true: ['درست', 'صحیح'], false: ['نادرست', 'غلط'] },
    statements: ['درست یا نادرست'],
    hint: 'راهنمایی'
  },
  he: {
    items: (count) => `מספר הפריטים: ${count}`,
    itemsInOrder: (count) => `מספר הפריטים לפי הסדר: ${count}`,
    trueOrFalse: 'נכון או לא נכון?',
    choose: (count) => `בחרו ${count}`,
    verdicts: { true: ['נכון', 'אמת'], false: ['לא נכון', 'שגוי', 'שקר'] },
    statements: ['נכון או לא נכון'],
    hint: 'רמז'
  },
  ja: {
    items: (count) => `${count}項目`,
    itemsInOrder: (count) => (count === 1 ? '1項目' : `${count}項目、順番に`),
    trueOrFalse: '正しいか、誤りか？',
    choose: (count) => `${count}つ選ぶ`,
    verdicts: { true: ['正しい', '正', '正解', '○', '〇'], false: ['誤り', '誤', '間違い', '正しくない', '不正解', '×'] },
    statements: ['正しいか誤りか', '正しいか、誤りか', '正誤', '正誤問題', '○×', '○×問題', '〇×', '〇×問題'],
    hint: 'ヒント'
  },
  zh: {
    items: (count) => `${count} 项`,
    itemsInOrder: (count) => (count === 1 ? '1 项' : `${count} 项，按顺序`),
    trueOrFalse: '对还是错？',
    choose: (count) => `选 ${count} 项`,
    verdicts: { true: ['对', '對', '正确', '正確', '真'], false: ['错', '錯', '错误', '錯誤', '假', '不对', '不對', '不正确', '不正確'] },
    statements: ['对还是错', '對還是錯', '判断', '判斷', '判断题', '判斷題', '判断对错', '判斷對錯', '对错', '對錯', '是非题', '是非題'],
    hint: '提示'
  },
  ko: {
    items: (count) => `${count}개 항목`,
    itemsInOrder: (count) => (count === 1 ? '1개 항목' : `${count}개 항목, 순서대로`),
    trueOrFalse: '맞을까, 틀릴까?',
    choose: (count) => `${count}개 고르기`,
    verdicts: { true: ['참', '맞음', '맞다'], false: ['거짓', '틀림', '틀리다'] },
    statements: ['참 거짓', '참/거짓', '참인가 거짓인가'],
    hint: '힌트'
  }
}

/** In the letters of Taiwan and Hong Kong. */
export const traditionalChinese: Words = {
  items: (count) => `${count} 項`,
  itemsInOrder: (count) => (count === 1 ? '1 項' : `${count} 項，按順序`),
  trueOrFalse: '對還是錯？',
  choose: (count) => `選 ${count} 項`,
  verdicts: { true: ['對', '对', '正確', '正确', '真'], false: ['錯', '错', '錯誤', '错误', '假', '不對', '不对', '不正確', '不正确'] },
  statements: ['對還是錯', '对还是错', '判斷', '判断', '判斷題', '判断题', '判斷對錯', '判断对错', '對錯', '对错', '是非題', '是非题'],
  hint: '提示'
}
