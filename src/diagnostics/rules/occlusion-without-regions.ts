import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { occluded } from './samples.js'

export const occlusionWithoutRegions = {
  id: 'occlusion-without-regions',
  severity: 'error',
  reason: ({ picture }: { picture: string }) =>
    `Picture ${quote(picture)} with \`.occlude\` and no regions, expected a list of them right below, such as \`- aorta: 10% 20% 30% 12%\`, or \`regions=drawing.svg\``,
  title: 'A picture is to be hidden in parts, and nothing says which',
  meaning:
    'A picture with `.occlude` asks for its regions: those of the list right below it, or those of a drawing that `regions=` names. ' +
    'The list has to be the next thing after the picture. The note is left out until there is one.',
  why: 'Without a region there is nothing to ask for.',
  wrong: occluded(''),
  right: occluded('aorta: 10% 20% 30% 12%')
} satisfies Rule
