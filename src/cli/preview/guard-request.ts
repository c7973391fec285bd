import type { IncomingMessage } from 'node:http'

/**
 * Why a request is refused; `undefined` where it is not. Any page that the user has open can send requests to this machine: by a name of its
 * own that leads here, which `Host` tells, or from its own origin. What frames of cards load stands behind a name that nobody can guess.
 */
export function refusalOf(
  { method, headers }: IncomingMessage,
  { port, isOfCards }: { readonly port: number; readonly isOfCards: boolean }
): number | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) return 421
  if (method !== 'GET' && method !== 'HEAD') return 405
  if (isOfCards) return undefined
  const { origin } = headers
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 403
  const site = headers['sec-fetch-site']
  const isFollowed = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  return site === undefined || site === 'same-origin' || site === 'none' || isFollowed ? undefined : 403
}
