import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface PrintedNote {
  readonly noteType: string
  readonly fields: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
}

const fixtures = fileURLToPath(new URL('../../test/fixtures', import.meta.url))

/** Features whose cases are about notes that no single page shows. */
const leftOut = new Set(['rules', 'positions', 'messages', 'files'])

/** Every worked case of the notation, from its fixture: the note, the cards that it makes, the messages. */
export function notationPage(): string {
  const features = readdirSync(fixtures).filter((feature) => !leftOut.has(feature))
  const sections = features.map((feature) => {
    const cases = readdirSync(`${fixtures}/${feature}`).filter((name) => existsSync(`${fixtures}/${feature}/${name}/input.md`))
    return [`## ${toTitle(feature)}`, ...cases.map((name) => toCase(`${fixtures}/${feature}/${name}`, name))].join('\n\n')
  })
  return `# The notation, case by case

Made by \`npm run docs\` from \`test/fixtures/\`: what stands in a note, and the cards that it makes. A gap that is asked is \`[…]\`.

${features.map((feature) => `- [${toTitle(feature)}](#${feature})`).join('\n')}

${sections.join('\n\n')}
`
}

function toCase(folder: string, name: string): string {
  const input = readFileSync(`${folder}/input.md`, 'utf8')
  const fence = '`'.repeat(Math.max(3, ...[...input.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const notes = existsSync(`${folder}/notes.json`) ? (JSON.parse(readFileSync(`${folder}/notes.json`, 'utf8')) as PrintedNote[]) : []
  const messages = existsSync(`${folder}/messages.txt`) ? readFileSync(`${folder}/messages.txt`, 'utf8').trim() : ''
  const rows = notes.flatMap(toRows)
  const table = rows.length === 0 ? 'No card.' : ['| Question | Answer |', '|---|---|', ...rows].join('\n')
  return [
    `### ${toTitle(name)}`,
    `${fence}markdown\n${input.trimEnd()}\n${fence}`,
    table,
    ...(messages === '' ? [] : [`\`\`\`\n${messages}\n\`\`\``])
  ].join('\n\n')
}

function toRows({ fields }: PrintedNote): string[] {
  const {
    Context = '',
    Front = '',
    Back = '',
    Title = '',
    Text = '',
    Regions,
    Header = '',
    Reverse,
    Extra = fields['Back Extra'] ?? ''
  } = fields
  const context = toPlain(Context)
  const question = (html: string) => toCell([context, toPlain(html)].filter((part) => part !== '').join(' › '))
  const answer = (html: string) => toCell([toPlain(html), toPlain(Extra)].filter((part) => part !== '').join(' — '))
  if (Regions !== undefined) {
    const named = [...Regions.matchAll(/\{\{c\d+::([\s\S]*?)\}\}(?=<br>|$)/g)].map(([, name = '']) => name)
    return named.map((name) => `| ${question(`${Header} <p>[picture with a region hidden]</p>`)} | ${answer(name)} |`)
  }
  if (Text === '') {
    const forward = `| ${question(Front)} | ${answer(Back)} |`
    return Reverse ? [forward, `| ${question(Back)} | ${answer(Front)} |`] : [forward]
  }
  const numbers = [...new Set([...Text.matchAll(/\{\{c(\d+)::/g)].map((match) => Number(match[1])))].sort((a, b) => a - b)
  const opened = toPlain(showGaps(Text, undefined))
  return numbers.map((number) => `| ${question(`<div>${Title}</div>${showGaps(Text, number)}`)} | ${answer(opened)} |`)
}

/** Innermost first, as long as there are any. */
function showGaps(text: string, asked: number | undefined): string {
  const shown = text.replace(/\{\{c(\d+)::((?:(?!\{\{c\d+::|\}\})[\s\S])*)\}\}/g, (_, number: string, content: string) => {
    const [hidden = '', hint] = content.split('::')
    return Number(number) === asked ? `[${hint ?? '…'}]` : hidden
  })
  return shown === text ? text : showGaps(shown, asked)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function toPlain(html: string): string {
  return html
    .replace(/<img\b[^>]*?\ssrc="([^"]*)"[^>]*>/g, '($1)')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(?:\/?(?:div|p|li|ul|ol|dt|dd|dl|tr|td|th|table|pre|blockquote)|br)\b[^>]*>/g, ' · ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\s+/g, ' ')
    .replace(/(?: ?· ?)+/g, ' · ')
    .replace(/^ ?· | · ?$/g, '')
    .trim()
}

const toCell = (text: string) => text.replace(/[\\|`*_{}[\]<>#$~=]/g, '\\$&').replace(/\n/g, ' ')

const toTitle = (name: string) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())
