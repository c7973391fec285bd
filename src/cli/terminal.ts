/** Where text is printed. */
export interface Stream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
  readonly rows?: number
}

/** What the command gets from whoever started it. */
export interface Terminal {
  readonly stdout: Stream
  readonly stderr: Stream
  /** Where answers are typed; none where nobody can. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** The working directory. */
  cwd(): string
}
