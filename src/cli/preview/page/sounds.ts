import type { PlayedMedia } from '../../../anki/index.js'

/** Plays what belongs to a side, one after the other, as Anki does. The page plays it and not the card's frame, in which no key was pressed. */
export function createPlayer(cards: string) {
  let queue: PlayedMedia[] = []
  let audio: HTMLAudioElement | undefined

  function stop(): void {
    queue = []
    audio?.pause()
    audio = undefined
    if ('speechSynthesis' in window) speechSynthesis.cancel()
  }

  function next(): void {
    const played = queue.shift()
    if (!played) return
    if (played.type === 'speech') speak(played, next)
    else {
      const playing = new Audio(`${cards}media/${encodeURIComponent(played.name)}`)
      audio = playing
      playing.addEventListener('ended', next)
      playing.addEventListener('error', next)
      // Browsers play nothing before the first press.
      playing.play().catch(() => {})
    }
  }

  return {
    stop,
    play(media: readonly PlayedMedia[]) {
      stop()
      queue = [...media]
      next()
    }
  }
}

function speak({ text, language, speed, voices }: PlayedMedia & { readonly type: 'speech' }, onEnd: () => void): void {
  if (!('speechSynthesis' in window)) return
  const said = new SpeechSynthesisUtterance(text)
  said.lang = language.replace('_', '-')
  said.rate = speed
  const voice = speechSynthesis.getVoices().find(({ name }) => voices.includes(name))
  if (voice) said.voice = voice
  said.addEventListener('end', onEnd)
  speechSynthesis.speak(said)
}
