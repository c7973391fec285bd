import { describe, expect, test } from 'vitest'
import { help } from '../../src/cli/help.js'
import { readArguments } from '../../src/cli/read-arguments.js'
import { UsageError } from '../../src/cli/usage-error.js'

describe('the arguments', () => {
  test('are inputs alone, if no more is said', () => {
    expect(readArguments(['notes'])).toEqual({
      command: 'build',
      inputs: ['notes'],
      exclude: [],
      format: 'text',
      quiet: false,
      verbose: false,
      allowRemovals: false,
      cache: true,
      frozen: false,
      strict: false,
      dryRun: false
    })
  })

  test('take a text to publish again only after an equals sign, so that the notes are no text', () => {
    expect(readArguments(['--republish', 'notes'])).toMatchObject({ republish: true, inputs: ['notes'] })
    expect(readArguments(['notes', '--republish=apex'])).toMatchObject({ republish: 'apex', inputs: ['notes'] })
    expect(readArguments(['--', '--republish'])).toMatchObject({ inputs: ['--republish'] })
    expect(readArguments(['notes'])).not.toHaveProperty('republish')
  })

  test('may name no input, which the folder then decides', () => {
    expect(readArguments([])).toMatchObject({ command: 'build', inputs: [] })
    expect(readArguments(['-o', 'x.apkg'])).toMatchObject({ command: 'build', inputs: [], output: 'x.apkg' })
    expect(readArguments(['watch'])).toMatchObject({ command: 'watch', inputs: ['.'], open: false, poll: false })
    expect(readArguments(['init'])).toMatchObject({ command: 'init', folder: '.', yes: false })
  })

  test('take every option', () => {
    const args =
      'a b -o x.apkg --deck A::B --config c.json --exclude x/** --exclude y --print notes -q --verbose --max-warnings 0 --allow-removals --no-cache --frozen --strict --dry-run'
    expect(readArguments(args.split(' '))).toEqual({
      command: 'build',
      inputs: ['a', 'b'],
      format: 'text',
      output: 'x.apkg',
      deck: 'A::B',
      config: 'c.json',
      exclude: ['x/**', 'y'],
      print: 'notes',
      quiet: true,
      verbose: true,
      maxWarnings: 0,
      allowRemovals: true,
      cache: false,
      frozen: true,
      strict: true,
      dryRun: true
    })
  })

  test('after `--` are inputs, whatever they look like', () => {
    expect(readArguments(['-o', 'x.apkg', '--', '--quiet', '-o'])).toMatchObject({ inputs: ['--quiet', '-o'], quiet: false })
  })

  test.each<[string[], string]>([
    [['a', '--dek', 'x'], 'Unknown option `--dek`; did you mean --deck?'],
    [['a', '-o'], 'Option `-o, --output <file>` without its value, expected one after it, as in `-o biology.apkg`'],
    [['a', '-o', '--strict'], 'Option `-o, --output <file>` without its value, expected one after it, as in `-o biology.apkg`'],
    [['a', '--deck'], 'Option `--deck <name>` without its value, expected one after it'],
    [['-o', 'a'], '`a` after `-o` is taken for the package, expected its name there, as in `a -o biology.apkg`'],
    [['a', '-v'], 'Unknown option `-v`, expected `-V` for the version, or `--verbose` for what changed in each card'],
    [['a', '--deck', '::'], '`::` after `--deck`, expected the name of a deck'],
    [
      ['a', '--exclude', '*a*a*a*a*a'],
      '`*a*a*a*a*a` after `--exclude`, expected a glob with at most four `*` in a level, three `**`, and no group that is repeated'
    ],
    [['a', '--deck', ''], 'Nothing after `--deck`, expected some text'],
    [['a', '--print', 'card'], '`card` after `--print`, expected one of `cards`, `notes`, `package`'],
    [['a', '--format', 'xml'], '`xml` after `--format`, expected one of `text`, `json`, `sarif`, `github`'],
    [['a', '--format', 'json', '--print', 'notes'], 'Both `--print` and `--format json` write to standard output, expected one of them'],
    [['check', 'a', '-o', 'x.apkg'], 'Unknown option `-o`'],
    [['explain', 'a', 'b'], 'Two rules `a` and `b`, expected one at a time'],
    [['a', '--max-warnings', '-1'], '`-1` after `--max-warnings`, expected a whole number from 0 on'],
    [['watch', 'a', '--frozen'], 'Unknown option `--frozen`'],
    [['init', 'a', 'b'], 'Two folders `a` and `b`, expected one at a time'],
    [['init', '--cards', 'off'], '`off` after `--cards`, expected one of `headings`, `marked`'],
    [['completions'], 'No shell, expected one of `bash`, `zsh`, `fish`'],
    [['completions', 'tcsh'], '`tcsh`, expected one of `bash`, `zsh`, `fish`']
  ])('%j cannot be read', (args, sentence) => {
    const read = () => readArguments(args)
    expect(read).toThrow(UsageError)
    expect(read).toThrow(sentence)
  })

  test('can begin with a command', () => {
    const reading = { exclude: [], format: 'text', quiet: false, verbose: false, allowRemovals: false, cache: true }
    const checking = { ...reading, fix: false, dryRun: false, coverage: false }
    expect(readArguments(['check'])).toEqual({ command: 'check', inputs: ['.'], ...checking })
    expect(readArguments(['check', 'notes', '-q'])).toEqual({ command: 'check', inputs: ['notes'], ...checking, quiet: true })
    expect(readArguments(['check', '--fix', '--dry-run', '--coverage'])).toMatchObject({ fix: true, dryRun: true, coverage: true })
    expect(() => readArguments(['check', '--dry-run'])).toThrow('expected it with `--fix`')
    expect(readArguments(['./check'])).toMatchObject({ command: 'build', inputs: ['./check'] })
    expect(readArguments(['explain'])).toEqual({ command: 'explain' })
    expect(readArguments(['explain', 'task-list'])).toEqual({ command: 'explain', rule: 'task-list' })
  })

  test('are all in the help', () => {
    const options = [
      '--output',
      '--deck',
      '--config',
      '--exclude',
      '--print',
      '--format',
      'build-deck check',
      'build-deck explain',
      '--quiet',
      '--verbose',
      '--max-warnings',
      '--version',
      '--help'
    ]
    expect(options.filter((option) => !help.includes(option))).toEqual([])
    expect(help.split('\n').filter((line) => line.length > 90)).toEqual([])
  })
})
