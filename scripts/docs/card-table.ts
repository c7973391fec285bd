/** A note as fixtures print it. */
export interface PrintedNote {
  readonly noteType: string
  readonly fields: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
}

/** The cards of notes as a table in Markdown. A gap that is asked is `[…]`. */
export function toCardTable(notes: readonly PrintedNote[]): string {
  const rows = notes.flatMap(toRows)
  return rows.length === 0 ? 'No card.' : ['| Question | Answer |', '|---|---|', ...rows].join('\n')
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
  return numbers.map((number) => `| ${question(`<div>${Title}</div>${untilAsked(Text, number)}`)} | ${answer(opened)} |`)
}

/** Of a list in order nothing is shown that comes after the item that is asked. */
function untilAsked(text: string, number: number): string {
  const end = text.includes('class="items ordered"') ? text.indexOf(`{{c${number + 1}::`) : -1
  return showGaps(end === -1 ? text : text.slice(0, end), number)
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
    .replace(/\[anki:tts[^\]]*\][\s\S]*?\[\/anki:tts\]/g, '(voice)')
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
