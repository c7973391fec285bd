import type { PluggableList } from 'unified'
import type { CardKind } from '../../kinds/kind.js'

/** What plugs into the compiler. */
export interface Extensions<K extends CardKind = CardKind> {
  /** Asked for each section before the stock kinds; one with the name of a stock kind takes its place. */
  readonly kinds?: readonly K[]
  /** For the Markdown tree, after the parser and before build-deck's own marks. */
  readonly remarkPlugins?: PluggableList
  /** For the HTML tree of a field, after the sanitiser. They cannot be asynchronous. */
  readonly rehypePlugins?: PluggableList
}
