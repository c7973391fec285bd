/** Tells when the notes were compiled again, or could not be. The browser comes back by itself when the program is started anew. */
export function listenToBuilds({ onBuilt, onFailed }: { onBuilt(): void; onFailed(sentence: string): void }): void {
  const events = new EventSource('events')
  let wasLost = false
  events.addEventListener('built', onBuilt)
  events.addEventListener('failed', ({ data }: MessageEvent<string>) => onFailed(JSON.parse(data)))
  events.addEventListener('open', () => {
    // What changed meanwhile was told to nobody, and the frames of cards have another address: all is loaded anew.
    if (wasLost) location.reload()
  })
  events.addEventListener('error', () => {
    wasLost = true
    onFailed('The preview has ended. Start it again, and this page goes on.')
  })
}
