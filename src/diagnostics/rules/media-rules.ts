import { quote } from './quote.js'
import type { Rule } from './rule.js'

/** What can be wrong with pictures, sounds and videos. */
export const mediaRules = {
  'media-missing': {
    severity: 'warning',
    reason: ({ path, looked }: { path: string; looked: string }) =>
      path.trim() === ''
        ? 'An image without an address, expected the path of a file'
        : `Media file ${quote(path)} not found, expected it ${looked}`
  },
  'media-case-mismatch': {
    severity: 'info',
    reason: ({ path, found }: { path: string; found: string }) =>
      `Media file ${quote(path)} is spelt ${quote(found)} on disk and is taken all the same, expected the same capitals in both`
  },
  'media-outside-root': {
    severity: 'warning',
    reason: ({ path }: { path: string }) => `Media file ${quote(path)} lies outside the input folder, expected it inside`
  },
  'media-remote': {
    severity: 'warning',
    reason: ({ url }: { url: string }) => `Image ${quote(url)} is on the network and will not show offline, expected a file beside the note`
  },
  'media-unsupported': {
    severity: 'warning',
    reason: ({ path }: { path: string }) =>
      // The kind is of no account where no file can be taken.
      /^[a-z][a-z\d+.-]+:/i.test(path)
        ? `${quote(path)} is at an address that no file is taken from, expected the path of a file beside the note`
        : `File ${quote(path)} is of no kind that Anki plays or shows, expected an image, a sound or a video`
  }
} as const satisfies Record<string, Rule>
