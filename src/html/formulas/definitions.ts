import { bracketsAt, environmentAt, groupAt, matchEnd, nameAt, skipSpaces, type TexPart } from './read-tex.js'

/** What a command that defines others is followed by. */
export interface Definition {
  readonly kind: 'command' | 'environment'
  /** What is defined anew. */
  readonly name: string
  /** What it is made of. */
  readonly bodies: readonly TexPart[]
  readonly end: number
}

type Read = (tex: string, index: number) => Definition | undefined

const count = /^\s*\d\s*$/
const parameters = /\s*(?:#\d)*/y
const target = /\s*(?:=\s*)?(?:\\(?:[A-Za-z]+|[^A-Za-z])|[^\s\\{}])/y

/** `{\name}`, the number of its parameters and the default of the first between brackets, and a body for each brace that follows. */
function named(kind: Definition['kind'], bodyCount: number): Read {
  return (tex, index) => {
    const name = kind === 'command' ? nameAt(tex, index) : environmentAt(tex, index)
    if (!name) return undefined
    const number = bracketsAt(tex, name.end)
    if (number && !count.test(tex.slice(number.start, number.end))) return undefined
    const preset = number && bracketsAt(tex, number.end + 1)
    const bodies = bodiesAt(tex, preset ? preset.end + 1 : number ? number.end + 1 : name.end, bodyCount)
    return bodies && { kind, name: name.name, ...bodies }
  }
}

function bodiesAt(tex: string, index: number, bodyCount: number): Pick<Definition, 'bodies' | 'end'> | undefined {
  const bodies: TexPart[] = []
  let end = index
  while (bodies.length < bodyCount) {
    const body = groupAt(tex, end)
    if (!body) return undefined
    bodies.push(body)
    end = body.end + 1
  }
  return { bodies, end }
}

function command(readRest: (tex: string, index: number) => Pick<Definition, 'bodies' | 'end'> | undefined): Read {
  return (tex, index) => {
    const name = nameAt(tex, index)
    const rest = name && readRest(tex, name.end)
    return rest && { kind: 'command', name: name.name, ...rest }
  }
}

/** Parameters with nothing between them: what else stands there may end within what the command is given, and take a backslash with it. */
const macro = command((tex, index) => bodiesAt(tex, matchEnd(parameters, tex, index) ?? index, 1))

const alias = command((tex, index) => {
  const end = matchEnd(target, tex, index)
  return end === undefined ? undefined : { bodies: [{ start: index, end }], end }
})

/** The commands of MathJax that define others, each with its one plain form. */
export const definitions: ReadonlyMap<string, Read> = new Map([
  ['def', macro],
  ['let', alias],
  ['newcommand', named('command', 1)],
  ['renewcommand', named('command', 1)],
  ['providecommand', named('command', 1)],
  ['newenvironment', named('environment', 2)],
  ['renewenvironment', named('environment', 2)],
  ['DeclareMathOperator', (tex, index) => command((rest, at) => bodiesAt(rest, at, 1))(tex, afterStar(tex, index))],
  ['DeclarePairedDelimiter', command((tex, index) => bodiesAt(tex, index, 2))],
  ['DeclarePairedDelimiterX', withoutFormulas(named('command', 3))],
  ['DeclarePairedDelimiterXPP', withoutFormulas(named('command', 5))],
  ['Newextarrow', command((tex, index) => bodiesAt(tex, index, 2))]
])

/** `\delimsize` may become nothing, and what stood beside it be joined within `$`. */
function withoutFormulas(read: Read): Read {
  return (tex, index) => {
    const found = read(tex, index)
    return found && !tex.slice(index, found.end).includes('$') ? found : undefined
  }
}

function afterStar(tex: string, index: number): number {
  const start = skipSpaces(tex, index)
  return tex[start] === '*' ? start + 1 : index
}
