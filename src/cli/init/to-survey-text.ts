import { toVisible } from '../../diagnostics/format/to-visible.js'
import { count } from '../count.js'
import { toSurvey } from '../to-survey.js'
import type { Survey } from './look-at-notes.js'

/** What stands in a folder of notes, in a few lines. */
export function toSurveyText(survey: Survey): string {
  const { compiled, app, isOutline, language, marked, tools } = survey
  const name = language && new Intl.DisplayNames('en', { type: 'language' }).of(language)
  const kind = [app && `of ${app}`, name && `in ${name}`, isOutline && 'most of them outlines'].filter(Boolean).join(', ')
  const errors = compiled.leftOutFiles + compiled.leftOutCards
  return [
    `${count(compiled.results.length, 'file')} of notes${kind && ` (${kind})`}: ${count(compiled.statistics.cards, 'card')} if headings ask, ${marked} if only marks do`,
    ...(errors > 0
      ? [`${count(errors, 'card or file')} with an error: \`build-deck check\``.replace('card or files', 'cards or files')]
      : []),
    ...tools.map(
      ({ tool, files, marks }) =>
        `${count(files, 'file')} may be written for ${toVisible(tool)} (${toVisible(marks)}): \`build-deck explain dialect-suspected\``
    ),
    toSurvey(compiled)
  ].join('\n')
}
