/** The paths that an address can mean, likeliest first: as written, without `%20` and the like, without `#` or `?` and what follows. */
export function toSpellings(url: string): string[] {
  const address = url.split(/[?#]/, 1)[0] ?? ''
  const spellings = [url, decode(url), address, decode(address)]
  return [...new Set(spellings.flatMap((path) => [path, path.replaceAll('\\', '/')]))].filter((path) => /[^/]/.test(path))
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
