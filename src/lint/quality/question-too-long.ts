import { isLonger, toLengthWords } from '../../kinds/answer-length.js'
import { measureAnswer } from '../../kinds/measure-answer.js'
import { noteTypeFamilies } from '../../kinds/note-types/families.js'
import type { QualityCheck } from './judged-card.js'

/** Reports a question that takes long to read. Of a text with gaps all of it asks, and its length is another rule's. */
export const questionTooLong: QualityCheck = ({ card, kind, question }, report, limits) => {
  if (noteTypeFamilies[kind.family].asksGaps) return
  const limit = { ...limits('question-too-long'), codeLines: Number.POSITIVE_INFINITY }
  const length = measureAnswer(question)
  if (isLonger(length, limit)) report('question-too-long', card.position, toLengthWords(length, limit))
}
