import type { FileResult } from '../file/file-result.js'
import type { Project } from '../file/project.js'
import type { Cache } from '../host/cache.js'
import { sha256 } from '../host/sha256.js'
import { configShapes } from '../parse/settings/read-config.js'
import type { Config } from '../parse/settings/settings.js'
import { buildId } from '../version.js'
import { type Finders, isAsFound } from './look-up-media.js'

/** Results of files from earlier builds. */
export interface KnownResults {
  /** The result of a file, if all that it is made of is as it was. */
  find(path: string, text: string): Promise<FileResult | undefined>
  keep(path: string, text: string, result: FileResult): void
}

/** The results in a cache that a project may use. */
export function createKnownResults(
  { config, root, isSingleFile, fetchesMedia = false, isCheck = false }: Project,
  cache: Cache,
  finders: Finders
): KnownResults {
  const ofProject = JSON.stringify([buildId, settingsOf(config), root.name, root.isOfFile, isSingleFile, fetchesMedia])
  const keyOf = (path: string, text: string) => sha256(JSON.stringify(['file', ofProject, path, text]))
  return {
    async find(path, text) {
      const result = cache.get(keyOf(path, text))
      // One that a build made lacks the opinions; one of a check has all that a build asks for.
      if (!isFileResult(result, path) || (isCheck && !result.hasOpinions)) return undefined
      return (await isAsFound(result, finders)) ? result : undefined
    },
    keep(path, text, result) {
      cache.put(keyOf(path, text), result)
    }
  }
}

/** What has no trace of another program in it; that it is whole is the cache's affair. */
function isFileResult(value: unknown, path: string): value is FileResult {
  return (
    typeof value === 'object' && value !== null && 'path' in value && value.path === path && 'cards' in value && Array.isArray(value.cards)
  )
}

/** Severities come later, and these say which files there are, or what the whole is called. */
const ofTheWhole = new Set<keyof Config>(['rules', 'include', 'exclude', 'id', 'noteType', 'deck', 'theme', 'look', 'css'])

/** What a config sets, without code. */
export const plainConfig = (config: Config): Config =>
  Object.fromEntries(
    (Object.keys(configShapes) as (keyof Config)[]).flatMap((key) => (config[key] === undefined ? [] : [[key, config[key]]]))
  )

const settingsOf = (config: Config) =>
  (Object.keys(configShapes) as (keyof Config)[])
    .filter((key) => !ofTheWhole.has(key))
    .sort()
    .map((key) => [key, config[key]])
