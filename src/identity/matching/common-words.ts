const list = (words: string) => words.trim().split(/\s+/)

/** Words that ask. */
export const interrogatives: ReadonlySet<string> = new Set([
  ...list(`what which who whom whose when where why how whats whos wheres`),
  ...list(`wie was wer wen wem wessen wann wo woher wohin warum wieso weshalb welche welcher welches welchen welchem wieviel`),
  ...list(`qui que quoi quel quelle quels quelles quand où pourquoi comment combien`),
  ...list(`qué quién quiénes cuál cuáles cuándo dónde cómo cuánto cuánta cuántos cuántas`),
  ...list(`chi cosa quale quali quando dove perché come quanto quanti qual quais quem onde porque wat wie waar wanneer waarom hoe welk`),
  ...list(`что кто где когда почему какой какая какое какие чем чему какого который сколько`),
  ...list(`quanta quantas cuánto quién hoeveel welke waarvoor vad vem när hur varför vilken vilket vilka hvad hvem hvornår hvor hvilken`),
  ...list(`co kto kogo komu kim czym kiedy gdzie jak jaki jaka jakie jaką który która które którym której ile ilu dlaczego`),
  ...list(`хто де коли який яка яке які скільки кем каком какую`),
  ...list(`ne nedir kim kimdir nerede nereye nereden zaman hangi hangisi nasıl kaç niçin neden`),
  ...list(`क्या कौन किसने कब कहाँ कैसे क्यों किस कितने कितनी कितना`),
  ...list(`ما ماذا من متى أين كيف لماذا هل كم أي`),
  ...list(`什 么 哪 谁 誰 何 几 무엇 무엇인가 누구 누가 어디 어디서 어디에서 어느 몇 얼마 언제 왜`)
])

/** Words that say nothing of what a question is about: those that ask, articles, pronouns, prepositions, auxiliary verbs. */
export const emptyWords: ReadonlySet<string> = new Set([
  ...interrogatives,
  ...list(`a an the this that these those it its of in on at to for from by with as and or is are was were be been does do did has have had can
    may will would should you your we our they their he she his her there s`),
  ...list(`der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden wurde wurden hat haben kann können
    man es er sie wir ihr sein seine von vom im in am an auf aus bei beim mit nach zu zum zur für über unter als`),
  ...list(`le la les l un une des du de d et ou est sont était à au aux en dans par pour sur avec ce cette ces il elle on qu`),
  ...list(`el los las una unos unas y o es son era del al por para con su sus se lo`),
  ...list(`gli i uno e ed è sono di da nel nella con per che os as um uma é são do dos das no na nos nas em het een van voor op te`),
  ...list(`de zijn wordt er met att och är en ett av på som den det af og er`),
  ...list(`w we na z ze i oraz jest są był była było były do od u dla o się ma mają`),
  ...list(`ve bir bu ile için mi mı mu mü olan`),
  ...list(`का की के में है हैं हुआ हुई था थी थे ने को से पर और`),
  ...list(`и или в во на с со к по из за у о об от до это как`),
  ...list(`في على إلى عن هو هي`),
  ...list(`は が を に の で と も か だ です ます 的 了 是 在 和 与 吗 呢 里 个 儿`)
])

/** Words in which a question is put, whatever it asks about. */
export const askingWords: ReadonlySet<string> = new Set([
  ...list(`name list state give define definition describe explain mean means meaning called term say tell used use uses function functions purpose
    role effect effects main many much often kind kinds type types example examples one thing things during following true false
    treatment treat treated therapy cause causes caused symptom symptoms sign signs drug drugs class group
    author wrote written`),
  ...list(`nenne nennen beschreibe beschreiben erkläre erklären definiere definition bedeutet bedeutung heißt heißen nennt begriff wirkt bewirkt
    wirkung funktion aufgabe rolle zweck dient verwendet art arten beispiel beispiele wichtigste gibt viele macht versteht`),
  ...list(
    `définir définition décrire expliquer citer nommer signifie signification appelle fonction rôle but effet sert principal principale exemple type`
  ),
  ...list(
    `define definición definir describe explica nombra significa significado llama función papel efecto sirve principal ejemplo tipo tiene`
  ),
  ...list(
    `definizione significa funzione ruolo effetto serve esempio definição função papel efeito exemplo betekent betekenis functie rol ha scritto autore`
  ),
  ...list(`назовите назови определение определите опишите объясните значит означает называется функция роль пример автор написал`),
  ...list(`number count anzahl zahl nombre número numero aantal liczba количество число year years jahr jahre jahren année années ano
    anno jaar rok roku lata год году годы года yılda yıl वर्ष 연도 begin began begun start started begann beginnt começou comenzó empezó
    commença début początek началась начался başladı`),
  ...list(`autor autora autore autorem maler painted paints malte peint peignit pintó dipinse написала nazywa definicja funkcja`),
  ...list(`عرف تعريف اذكر اشرح معنى يعني تسمى وظيفة دور مثال`)
])

/** Words that turn a statement round: a text with one of them does not say what the text without it says. */
export const negations: ReadonlySet<string> = new Set(
  list(`not no never without except least neither nor cannot doesnt isnt arent dont didnt wasnt nicht kein keine keinen keinem keiner nie niemals
    ohne außer weder pas jamais sans sauf ni nunca sin excepto non mai senza niet geen zonder не нет без никогда кроме لا ليس لم لن غير بدون 不 没 無 无 非 未 ない ません`)
)

/** Answers that many questions have: verdicts. */
export const verdicts: ReadonlySet<string> = new Set(
  list(`true false yes no right wrong correct incorrect both neither none all wahr falsch richtig ja nein beide keine vrai faux oui non juste sí si
    verdadero falso cierto correcto incorrecto vero sì não sim waar onwaar nee да нет верно неверно правда ложь صح خطأ نعم لا はい いいえ 正しい 对 错 是 否 正确 错误 ○ ×`)
)
