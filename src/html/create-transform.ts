import type { Root } from 'hast'
import { type PluggableList, unified } from 'unified'
import { PluginError } from '../diagnostics/plugin-error.js'

/** What a user's plugins make of the tree of a field. Throws a `PluginError` where one fails, or does not finish at once. */
export function createTransform(plugins: PluggableList): (tree: Root) => Root {
  if (plugins.length === 0) return (tree) => tree
  const attempt = <Result>(place: string, step: () => Result): Result => {
    try {
      return step()
    } catch (error) {
      throw new PluginError('rehypePlugins', place, error)
    }
  }
  const processor = attempt('to start', () => unified().use(plugins).freeze())
  return (tree) => attempt('on the content of a card', () => processor.runSync(tree) as Root)
}
