import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The newest version, one from before 24.11 (which stamps updated notes with the time of import), and the oldest with this importer. */
export const ankiVersions = ['26.9.3', '24.6.3', '2.1.54'] as const
export type AnkiVersion = (typeof ankiVersions)[number]

/** The virtual environment that holds one version of Anki's library. */
export function environmentOf(version: AnkiVersion): string {
  return fileURLToPath(new URL(`../../.cache/anki/${version}`, import.meta.url))
}

export function pythonOf(version: AnkiVersion): string {
  return `${environmentOf(version)}/${process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python'}`
}

/** A copy of the requirements, written when all of them are installed. */
export function stampOf(version: AnkiVersion): string {
  return `${environmentOf(version)}/installed.txt`
}

export function isInstalled(version: AnkiVersion): boolean {
  const requirements = readFileSync(new URL(`requirements-${version}.txt`, import.meta.url), 'utf8')
  return existsSync(stampOf(version)) && readFileSync(stampOf(version), 'utf8') === requirements
}
