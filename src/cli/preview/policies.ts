/** What the page may load: its own files, and the frames of cards. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** What a card may load and do: show and run what is its own, as in Anki, and reach nothing else. */
export const cardPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "media-src 'self' data:",
  "font-src 'self' data:",
  "form-action 'none'"
].join('; ')

/** Media are shown, and are no pages: a picture in SVG may hold a script. */
export const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
