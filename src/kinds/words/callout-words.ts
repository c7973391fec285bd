import { toLanguage } from './words-in.js'

const types = 'note abstract info todo tip important success question warning caution failure danger bug example quote'.split(' ')

/** What stands over a callout without a title, in the order of the types. */
const words: Readonly<Record<string, string>> = {
  de: 'Notiz|Zusammenfassung|Info|Zu tun|Tipp|Wichtig|Erfolg|Frage|Warnung|Vorsicht|Fehlschlag|Gefahr|Fehler|Beispiel|Zitat',
  nl: 'Notitie|Samenvatting|Info|Te doen|Tip|Belangrijk|Gelukt|Vraag|Waarschuwing|Let op|Mislukt|Gevaar|Fout|Voorbeeld|Citaat',
  sv: 'Anteckning|Sammanfattning|Info|Att göra|Tips|Viktigt|Lyckades|Fråga|Varning|Försiktigt|Misslyckades|Fara|Fel|Exempel|Citat',
  es: 'Nota|Resumen|Información|Por hacer|Consejo|Importante|Éxito|Pregunta|Advertencia|Precaución|Fallo|Peligro|Error|Ejemplo|Cita',
  fr: 'Note|Résumé|Info|À faire|Conseil|Important|Succès|Question|Avertissement|Attention|Échec|Danger|Bogue|Exemple|Citation',
  it: 'Nota|Riassunto|Info|Da fare|Consiglio|Importante|Riuscito|Domanda|Avvertenza|Attenzione|Fallito|Pericolo|Errore|Esempio|Citazione',
  pt: 'Nota|Resumo|Informação|A fazer|Dica|Importante|Sucesso|Pergunta|Aviso|Cuidado|Falha|Perigo|Erro|Exemplo|Citação',
  pl: 'Notatka|Streszczenie|Informacja|Do zrobienia|Wskazówka|Ważne|Sukces|Pytanie|Ostrzeżenie|Uwaga|Niepowodzenie|Niebezpieczeństwo|Błąd|Przykład|Cytat',
  ru: 'Заметка|Кратко|Информация|Сделать|Совет|Важно|Успех|Вопрос|Предупреждение|Осторожно|Неудача|Опасность|Ошибка|Пример|Цитата',
  uk: 'Нотатка|Коротко|Інформація|Зробити|Порада|Важливо|Успіх|Питання|Попередження|Обережно|Невдача|Небезпека|Помилка|Приклад|Цитата',
  tr: 'Not|Özet|Bilgi|Yapılacak|İpucu|Önemli|Başarılı|Soru|Uyarı|Dikkat|Başarısız|Tehlike|Hata|Örnek|Alıntı',
  ar: 'ملاحظة|ملخص|معلومة|للإنجاز|نصيحة|مهم|نجاح|سؤال|تحذير|احتراس|فشل|خطر|خلل|مثال|اقتباس',
  fa: 'یادداشت|چکیده|اطلاعات|انجام‌دادنی|نکته|مهم|موفق|پرسش|هشدار|احتیاط|ناموفق|خطر|اشکال|نمونه|نقل‌قول',
  he: 'הערה|תקציר|מידע|לביצוע|טיפ|חשוב|הצלחה|שאלה|אזהרה|זהירות|כישלון|סכנה|תקלה|דוגמה|ציטוט',
  ja: 'メモ|要約|情報|やること|ヒント|重要|成功|質問|警告|注意|失敗|危険|不具合|例|引用',
  zh: '备注|摘要|信息|待办|提示|重要|成功|问题|警告|小心|失败|危险|缺陷|示例|引用',
  'zh-hant': '備註|摘要|資訊|待辦|提示|重要|成功|問題|警告|小心|失敗|危險|缺陷|範例|引用',
  ko: '메모|요약|정보|할 일|도움말|중요|성공|질문|경고|주의|실패|위험|버그|예시|인용'
}

/** The word over a callout of a type in the language of a BCP 47 tag; `undefined` in English, whose word is the type's own, and in languages without words. */
export function calloutWord(type: string, lang: string | undefined): string | undefined {
  const at = types.indexOf(type)
  return lang === undefined || at === -1 ? undefined : words[toLanguage(lang)]?.split('|')[at]
}
