/** Names that people give to a column of what goes with the answer, in the languages that the compiler speaks; no word that is a grade or a tone too. */
const names: ReadonlySet<string> = new Set(
  `example examples e.g notes comment comments remark remarks remember mnemonic mnemonics
  beispiel beispiele beispielsatz z.b notiz notizen bemerkung bemerkungen anmerkung anmerkungen hinweis hinweise eselsbrücke merkhilfe
  ejemplo ejemplos notas comentario comentarios observación observaciones
  exemple exemples remarque remarques commentaire commentaires
  esempio esempi commento commenti osservazioni
  exemplo exemplos comentário comentários observação observações
  voorbeeld voorbeelden opmerking opmerkingen ezelsbruggetje
  exempel anteckning anteckningar kommentar
  örnek örnekler notlar açıklama
  пример примеры примечание примечания заметка заметки
  приклад приклади примітка примітки
  przykład przykłady uwaga uwagi notatka notatki
  مثال أمثلة ملاحظة ملاحظات
  نمونه یادداشت توضیح
  דוגמה דוגמאות הערה הערות
  例 例文 備考 メモ 注
  例子 例句 备注 備註 注释 說明 说明
  예 예문 예시 비고 메모`.split(/\s+/)
)

/** Whether a column holds what goes with the answer, as examples and remarks do, and is no answer of its own. */
export const isNoteColumn = (name: string): boolean =>
  names.has(
    name
      .normalize('NFC')
      .trim()
      .replace(/(?<![\s.:：])[\s.:：]+$/, '')
      .replace(/\.\s+/g, '.')
      .toLowerCase()
  )
