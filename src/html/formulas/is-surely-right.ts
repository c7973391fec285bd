import { plainGroups } from './plain-commands.js'
import { words } from './words.js'

/** Groups that a command takes, each between braces, by its name. */
export const groupsOf: ReadonlyMap<string, number> = new Map([
  ...plainGroups,
  ...words(`
    epsilon theta kappa rho phi varrho emptyset varnothing neg angle circ degree prime div ast oplus otimes setminus wedge vee land
    lor leq le geq ge ll gg lt gt simeq cong ni subseteq supset supseteq mid parallel perp vdash models implies iff longrightarrow
    uparrow downarrow bigcup bigcap bigoplus sqcup sqcap uplus preceq succeq subsetneq bowtie vDash impliedby coloneqq bmod ker deg
    arg nexists space langle rangle lvert rvert lfloor rfloor lceil rceil backslash square sharp , ; : ! { } % | _ # & $
  `).map((name) => [name, 0] as const),
  [' ', 0],
  ...words('hat bar vec tilde dot ddot widehat').map((name) => [name, 1] as const)
])

const token = /\s+|\\(?:[A-Za-z]+|[^A-Za-z])|[\p{L}\d]|[.,;:!?()[\]|<>=+*/'"×^_{}-]/uy

interface Group {
  /** Groups that have to follow it. */
  readonly groups: number
  /** Scripts that may. */
  readonly scripts: string
  /** What stands around it is text, in which no command is read. */
  readonly isText: boolean
}

/**
 * Whether a formula is right at a look, so that MathJax need not read it: signs, scripts that each have something to stand at and of which
 * no two meet, and well-known commands that are given what they take. Of any other it says nothing.
 */
export function isSurelyRight(tex: string): boolean {
  const open: Group[] = []
  let scripts = ''
  let groups = 0
  let isScript = false
  let isText = false
  let command = ''
  token.lastIndex = 0
  while (token.lastIndex < tex.length) {
    const sign = token.exec(tex)?.[0]
    if (sign === undefined) return false
    if (sign.trim() === '') continue
    if (sign === '{') {
      open.push(groups > 0 ? { groups: groups - 1, scripts: '^_', isText } : { groups: 0, scripts: isScript ? scripts : '^_', isText })
      isText ||= groups > 0 && command === 'text'
      scripts = ''
      groups = 0
      isScript = false
      continue
    }
    if (groups > 0) return false
    if (sign === '}') {
      const group = open.pop()
      if (!group || isScript) return false
      ;({ groups, scripts, isText } = group)
    } else if (sign === '^' || sign === '_') {
      if (isScript || !scripts.includes(sign)) return false
      scripts = scripts.replace(sign, '')
      isScript = true
    } else if (isScript) {
      // A number is one script however long.
      if (!/^[\p{L}\d*+-]$/u.test(sign) || /^\d[\d.{]/.test(tex.slice(token.lastIndex - 1, token.lastIndex + 1))) return false
      isScript = false
    } else if (sign === "'") {
      if (!scripts.includes('^')) return false
      scripts = ''
    } else {
      command = sign.startsWith('\\') ? sign.slice(1) : ''
      if (isText && command !== '') return false
      const taken = command === '' ? 0 : groupsOf.get(command)
      if (taken === undefined) return false
      groups = taken
      scripts = '^_'
    }
  }
  return open.length === 0 && groups === 0 && !isScript
}
