/** What a card asks, as people read it; of a row of a table `heading › label`. */
export function toFrontText(front: string): string {
  return front.replaceAll('\u001f', ' › ')
}
