import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { commandNames } from '../../src/cli/command-names.js'
import { describeCommands } from '../../src/cli/completions/described-commands.js'
import { toBash } from '../../src/cli/completions/to-bash.js'
import { toFish } from '../../src/cli/completions/to-fish.js'
import { toZsh } from '../../src/cli/completions/to-zsh.js'
import { help } from '../../src/cli/help.js'
import { inFolder } from './in-folder.js'

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

/** What the real bash offers behind some words. */
function inBash(...words: readonly string[]): string[] {
  const quoted = words.map((word) => `'${word}'`).join(' ')
  const script = `${toBash(describeCommands())}\nCOMP_WORDS=(build-deck ${quoted}); COMP_CWORD=${words.length}; _build_deck; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-u', '-c', script], { encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout.split('\n').filter((line) => line !== '')
}

describe('bash completes', () => {
  test('commands as the first word', () => {
    expect(inBash('')).toEqual([...commandNames])
    expect(inBash('wa')).toEqual(['watch'])
  })

  test('options of the command, and of none', () => {
    expect(inBash('check', '--for')).toEqual(['--format'])
    expect(inBash('notes', '--dry')).toEqual(['--dry-run'])
    expect(inBash('watch', 'notes', '--o')).toEqual(['--output', '--open'])
    expect(inBash('explain', '--')).toEqual([])
  })

  test('values of options, and words that are no files', () => {
    expect(inBash('check', '--format', '')).toEqual(['text', 'json', 'sarif', 'github'])
    expect(inBash('check', '--format', '=', 'j')).toEqual(['json'])
    expect(inBash('explain', 'media-mis')).toEqual(['media-missing'])
    expect(inBash('completions', 'z')).toEqual(['zsh'])
  })

  test('files by its own way where nothing else can stand', () => {
    expect(inBash('check', 'no')).toEqual([])
    expect(inBash('notes', '-o', '')).toEqual([])
    expect(toBash(describeCommands())).toContain('complete -o bashdefault -o default -F _build_deck build-deck')
  })
})

test.skipIf(!has('fish'))('fish completes commands, options and values', () => {
  const { folder } = inFolder({ 'completions.fish': toFish(describeCommands()) })
  const offered = (line: string) => {
    const script = `source ${folder}/completions.fish; complete -C '${line}'`
    const env = { PATH: process.env['PATH'], HOME: folder }
    return spawnSync('fish', ['--no-config', '-c', script], { encoding: 'utf8', cwd: folder, env }).stdout.split('\n').filter(Boolean)
  }
  expect(offered('build-deck wat')).toEqual(['watch'])
  expect(offered('build-deck check --form')).toEqual(['--format'])
  expect(offered('build-deck check --format s')).toEqual(['sarif'])
  expect(offered('build-deck explain media-mis')).toEqual(['media-missing'])
  expect(offered('build-deck check --format=s')).toEqual(['--format=sarif'])
  expect(offered('build-deck notes check --fi')).toEqual([])
  expect(offered('build-deck check watch --op')).toEqual([])
})

test.skipIf(!has('zsh'))('zsh takes what it is given', () => {
  const { folder } = inFolder({ 'completions.zsh': toZsh(describeCommands()) })
  const script = 'autoload -U compinit; compinit -D; source completions.zsh; print $_comps[build-deck]'
  const env = { PATH: process.env['PATH'], HOME: folder }
  const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', script], { encoding: 'utf8', cwd: folder, env })
  expect({ stdout, stderr }).toEqual({ stdout: '_build_deck\n', stderr: '' })
})

test.skipIf(!has('zsh'))('zsh completes commands, options and values, behind `=` too', () => {
  const { folder } = inFolder({ 'completions.zsh': toZsh(describeCommands()) })
  const typed = (line: string, until: string) => `zpty -w -n z '${line}'$'\\t'; zpty -r z out '*${until}*'; zpty -w -n z $'\\x15'`
  const script = [
    'zmodload zsh/zpty; zpty z zsh -f -i',
    `zpty -w z "PROMPT=; autoload -U compinit; compinit -D; source completions.zsh; print REA''DY"; zpty -r z out '*READY*'`,
    typed('build-deck wat', 'watch'),
    typed('build-deck check --cov', '--coverage'),
    typed('build-deck check --format s', 'sarif'),
    typed('build-deck check --format=s', '=sarif'),
    typed('build-deck explain media-mis', 'media-missing'),
    'print done; zpty -d z'
  ].join('\n')
  const env = { PATH: process.env['PATH'], HOME: folder, TERM: 'dumb' }
  // What is not completed is waited for.
  const { stdout } = spawnSync('zsh', ['-f', '-c', script], { encoding: 'utf8', cwd: folder, env, timeout: 30_000 })
  expect(stdout).toContain('done')
})

test('Every option that is completed is told of in the help', () => {
  const words = new Set(help.match(/--?[a-zA-Z][a-z-]*/g))
  const flags = describeCommands().flatMap(({ options }) => options.flatMap((option) => option.flags))
  expect(flags.filter((flag) => !words.has(flag) && flag !== '--republish-all')).toEqual([])
})
