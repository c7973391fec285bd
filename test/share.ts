/**
 * One of how many cases a test takes that has thousands of them and would take minutes: `SHARE=1` takes all, as is to be done before a release
 * and after a change to what the test is about.
 */
export const shareOf = (usual: number): number => Number(process.env['SHARE'] ?? usual)

/** One of so many, evenly. */
export function take<Case>(cases: readonly Case[], usual: number): Case[] {
  const share = shareOf(usual)
  return cases.filter((_case, index) => index % share === 0)
}
