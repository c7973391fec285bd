const kinds: Readonly<Record<'image' | 'audio' | 'video', readonly string[]>> = {
  image: ['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp', 'ico', 'tif', 'tiff'],
  audio: ['mp3', 'ogg', 'oga', 'opus', 'wav', 'm4a', 'flac', 'aac', '3gp', 'spx'],
  video: ['mp4', 'webm', 'mov', 'mkv', 'avi', 'mpg', 'mpeg', 'ogv', 'm4v', 'flv']
}

/** What Anki does with a file of this name, a fragment such as `#center` left aside; the lists follow its editor (qt/aqt/editor.py: `pics`, `audio`). */
export function mediaKind(path: string): 'image' | 'audio' | 'video' | undefined {
  return kindOf(path) ?? kindOf(path.replace(/[?#].*/s, ''))
}

function kindOf(path: string): 'image' | 'audio' | 'video' | undefined {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  if (kinds.image.includes(extension)) return 'image'
  if (kinds.audio.includes(extension)) return 'audio'
  return kinds.video.includes(extension) ? 'video' : undefined
}
