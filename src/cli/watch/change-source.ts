/** What finds changes in files and folders: it tells of them itself, and looks for folders that came and went when it is asked to. */
export interface ChangeSource {
  /** Resolves when all folders that are there now are watched. */
  scan(): Promise<void>
  close(): void
}

export interface SourceOptions {
  /** As in `WatchOptions`. */
  readonly folders: readonly string[]
  readonly files: readonly string[]
  readonly isIgnored: (path: string) => boolean
  readonly onSeen: (path: string) => void
  readonly onError: (error: unknown) => void
}
