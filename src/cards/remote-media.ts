import { mediaKind } from './media-kind.js'

/** Whether the address of a picture is one of the network. */
export const isRemote = (url: string): boolean => /^(?:https?:|\/\/)/i.test(url)

/** Whether an address may be shown from where it is: Anki plays no sound from an address. */
export const mayStayRemote = (url: string): boolean => isRemote(url) && (mediaKind(url) ?? 'image') === 'image'
