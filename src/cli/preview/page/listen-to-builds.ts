export interface BuildEvents {
  onBuilt(): void
  onFailed(sentence: string): void
}

/**
 * Tells when the notes were compiled again, or could not be. The browser comes back by itself when the program is started anew. A page that
 * nobody sees does not listen: browsers keep no more than six connections to a server, and each page that listens takes one.
 */
export function listenToBuilds({ onBuilt, onFailed }: BuildEvents): void {
  let events: EventSource | undefined
  let isBehind = false

  function listen(): void {
    events = new EventSource('events')
    events.addEventListener('served', ({ data }: MessageEvent<string>) => {
      // Of a program that was started anew the frames of cards have another address.
      if (JSON.parse(data) !== document.body.dataset['cards']) location.reload()
      // What changed meanwhile was told to nobody.
      else if (isBehind) onBuilt()
      isBehind = false
    })
    events.addEventListener('built', onBuilt)
    events.addEventListener('failed', ({ data }: MessageEvent<string>) => onFailed(JSON.parse(data)))
    events.addEventListener('error', () => {
      isBehind = true
      onFailed('The preview has ended. Start it again, and this page goes on.')
    })
  }

  function follow(): void {
    if (document.visibilityState === 'visible') {
      if (!events) listen()
      return
    }
    events?.close()
    events = undefined
    isBehind = true
  }

  document.addEventListener('visibilitychange', follow)
  follow()
}
