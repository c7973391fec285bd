import type { CardContent } from '../../cards/content.js'
import { hasGap } from '../../cards/gaps.js'
import { isOcclusion } from '../../kinds/occlusion.js'

/** Whether a picture with regions stands beside another one, or beside a text with gaps: then each is a note of its own. */
export function holdsOtherPictures(body: CardContent): boolean {
  const pictures = body.filter(isOcclusion)
  return pictures.length > 1 || (pictures.length === 1 && body.some((block) => !isOcclusion(block) && hasGap([block])))
}
