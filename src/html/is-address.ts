/** Whether a link leads where a card may lead: the network or a mailbox. */
export function isAddress(url: unknown): boolean {
  return typeof url === 'string' && /^(?:https?|mailto):/i.test(url)
}
