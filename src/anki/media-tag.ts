/** A tag that shows a media file. Source: rslib/src/text.rs, HTML_MEDIA_TAGS. */
export const mediaTag =
  /<\b(?:img|audio|video|object|source)\b\s+[^>]*?\b(?:src|data)\b=(?:"([^"]+?)"|'([^']+?)'|([^ >]+?))(?=[ >"'])[^>]*?>/gis

/** The file name in a match of `mediaTag`, entities not decoded. */
export function mediaName(match: readonly unknown[]): string {
  return String(match[1] ?? match[2] ?? match[3])
}
