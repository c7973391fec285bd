import { type Attributes, hasClass } from '../attributes/attributes.js'

/** Whether attributes say that regions of a picture are to be hidden. */
export const asksOcclusion = (attributes: Attributes): boolean =>
  ['occlude', 'hide-one', 'hide-all'].some((name) => hasClass(attributes, name)) || attributes.keys.some(({ name }) => name === 'regions')
