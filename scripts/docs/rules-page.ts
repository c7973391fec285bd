import type { ExampleProject } from '../../src/diagnostics/rules/example-project.js'
import type { Rule } from '../../src/diagnostics/rules/rule.js'
import { type RuleId, rules } from '../../src/diagnostics/rules.js'
import { settingsFor } from '../../src/diagnostics/severity.js'
import { runExample } from './run-example.js'

/** `docs/rules.md`: the table of rules, and a section on each with what its wrong example really gives. */
export async function rulesPage(): Promise<string> {
  const ids = Object.keys(rules) as RuleId[]
  const table = ids.map((id) => `| [\`${id}\`](#${id}) | ${toSeverity(rules[id])} | ${rules[id].title} |`)
  const sections: string[] = []
  for (const id of ids) sections.push(await toSection(id))
  return `${[
    '# Messages',
    '<!-- Made by `npm run docs` from src/diagnostics/. -->',
    'Each message has a rule. `build-deck explain RULE` prints what stands here. A rule’s id never changes.',
    'An *error* means that no package is written, a *warning* that something is probably not meant so, an *info* is worth knowing. ' +
      'In the config each rule can be set to `off`, `info`, `warning` or `error`, but an error only where ↓ stands:',
    '```yaml\nrules:\n  duplicate-front: off\n```',
    'Before a block, a comment silences its warnings and infos of a rule; what follows `--` is a note to yourself:',
    '```markdown\n<!-- build-deck-disable-next-line card-without-answer -- to be written -->\n## Prognosis\n```',
    'What stands as *in `check`* is an opinion on how well a card can be learnt: `build-deck check` tells it and no build, and no opinion is more than an ' +
      'info unless you set it so. [How often each is right](card-quality.md) was counted. The numbers from which on some of them speak can be set, too:',
    '```yaml\nlimits:\n  question-too-long: { words: 30, characters: 72 }\n  code-wide: { columns: 100 }\n```',
    ['| Rule | Severity | When |', '|---|---|---|', ...table].join('\n'),
    ...sections
  ].join('\n\n')}\n`
}

async function toSection(id: RuleId): Promise<string> {
  const { title, meaning, why, limits, wrong, right }: Rule = rules[id]
  const [message] = await runExample(wrong)
  if (!message) throw new Error(`Nothing is told of the wrong example of \`${id}\`, expected its message`)
  const { file, line, column, severity, reason, ruleId } = message
  return [
    `## ${id}`,
    `*${title}.* (${toSeverity(rules[id])})`,
    meaning,
    why,
    ...(limits
      ? [
          `Limits: \`${id}: { ${Object.entries(limits)
            .map(([name, number]) => `${name}: ${number}`)
            .join(', ')} }\``
        ]
      : []),
    'Wrong:',
    toExample(wrong),
    `\`\`\`\n${file}:${line}:${column}  ${severity}  ${reason}  ${ruleId}\n\`\`\``,
    'Right:',
    toExample(right)
  ].join('\n\n')
}

function toSeverity(rule: Rule): string {
  if (rule.onlyInCheck) return rule.offByDefault ? 'off, in `check`' : `${rule.severity}, in \`check\``
  return rule.severity === 'error' && settingsFor(rule).length > 1 ? 'error ↓' : rule.severity
}

function toExample({ before, files, links = {}, gone = [], environment }: ExampleProject): string {
  const variables = Object.entries(environment ?? {}).map(([name, value]) => `\`${name}=${value}\``)
  const blocks = Object.entries(files).map(([path, content]) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    // A picture, of which no page can show the bytes.
    if (text === '' || text.includes('\0')) return `\`${path}\` is there.`
    const language = path.slice(path.lastIndexOf('.') + 1).replace('md', 'markdown')
    return `\`${path}\`\n\n\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``
  })
  const linked = Object.entries(links).map(([path, target]) => `\`${path}\` is a link to \`${target}\`.`)
  const earlier = before ? ['At the last build:', toExample(before), 'Now:'] : []
  return [...earlier, ...variables, ...blocks, ...linked, ...gone.map((path) => `\`${path}\` is gone.`)].join('\n\n')
}
