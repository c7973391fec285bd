const line = /^(?: {0,3}(?<fence>`{3,}|~{3,}|\$\$+)(?<rest>.*)|(?<heading>#{1,6}[ \t]).*)$/gm

/** Where headings seem to begin: offsets of lines that start with `#`, outside fences. Only a parser can tell for certain. */
export function* findCuts(text: string): Generator<number> {
  let open = ''
  for (const { index, groups } of text.matchAll(line)) {
    const { fence, rest = '', heading } = groups ?? {}
    if (heading !== undefined) {
      if (open === '') yield index
    } else if (fence !== undefined && open === '') {
      // A fence of its own line; one that closes in its line is code or a formula within text.
      if (!rest.includes(fence[0] as string)) open = fence
    } else if (fence?.startsWith(open) && rest.trim() === '') open = ''
  }
}
