export interface QuestionWords {
  /** In small letters, without the marks around them. */
  readonly words: readonly string[]
  /** Those that tell what is asked, without endings, in their order. */
  readonly telling: readonly string[]
}

/** What stands in most questions, in languages whose words are parted by spaces and whose letters are Latin. */
const common = new Set(
  (
    'a an the of in on at to and or by for from with is are was were be does do did can what which who how why when where it its this that ' +
    'der die das des dem den ein eine einer eines und oder im am zu von ist sind was welche welcher wie warum wann wo wer ' +
    'le la les un une des du de et ou est sont que quel quelle quels quelles comment pourquoi ' +
    'el los las del y o es son qué cuál cuáles cómo por ' +
    'il lo gli di che cosa quale quali come perché è sono os as um uma do da em são como qual quais'
  ).split(' ')
)

/** Words of a question for comparing it with others; none of what is code or a name with signs in it. */
export function toQuestionWords(text: string): QuestionWords {
  const parts = text.toLowerCase().split(/\s+/)
  const words = parts.map((part) => part.replace(/^[^\p{L}\p{N}]{1,8}|[^\p{L}\p{N}]{1,8}$/gu, '')).filter((word) => word !== '')
  const isProse = words.every((word) => /^[\p{L}\p{N}\p{M}'’-]+$/u.test(word)) && !/[{}()[\]=\\_<>]/.test(text)
  return isProse ? { words, telling: words.filter((word) => !common.has(word)).map(withoutEnding) } : { words: [], telling: [] }
}

/** Without the plural's ending, as most European languages have one. */
const withoutEnding = (word: string) => (/^\p{Script=Latin}+$/u.test(word) ? word.replace(/(?<=.{4})[sen]{1,3}$/, '') : word)
