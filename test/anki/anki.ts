import { afterAll, beforeAll, describe } from 'vitest'
import { type AnkiVersion, ankiVersions, isInstalled } from './environment.js'
import { type Anki, startAnki } from './process.js'

/** A process with the library that starts before the first test of a block and stops after the last. */
export interface RunningAnki {
  readonly version: AnkiVersion
  open: Anki['open']
}

/**
 * Describes a behaviour once for every Anki version, or for those that are given. A version that is not installed is
 * skipped with a warning here and an error where `CI` is set: `npm run setup-test` installs them.
 */
export function describeWithAnki(name: string, body: (anki: RunningAnki) => void, versions: readonly AnkiVersion[] = ankiVersions): void {
  for (const version of versions) {
    const title = `${name}, Anki ${version}`
    if (!whereInstalled(version, title)) {
      describe.skip(title, () => body(unavailable(version)))
      continue
    }
    describe(title, () => {
      let anki: Anki | undefined
      beforeAll(() => {
        anki = startAnki(version)
      })
      afterAll(() => anki?.stop())
      body({ version, open: () => (anki ?? unavailable(version)).open() })
    })
  }
}

/** Whether a version is there; if not, says loudly what is left out. Throws where `CI` is set. */
export function whereInstalled(version: AnkiVersion, title: string): boolean {
  if (isInstalled(version)) return true
  if (process.env['CI']) throw new Error(`Anki ${version} is not installed, expected it in CI: run \`npm run setup-test\``)
  process.stderr.write(`LEFT OUT: "${title}", since Anki ${version} is not installed; \`npm run setup-test\` installs it\n`)
  return false
}

function unavailable(version: AnkiVersion): RunningAnki {
  return {
    version,
    open() {
      throw new Error(`Anki ${version} is not running`)
    }
  }
}
