/** Headings above the question. */
export const topics = '{{#Context}}<div class="context" dir="auto">{{Context}}</div>{{/Context}}'

/** Stands before a box to type in, since Anki puts answer and rule in that box's place, and inside the question, whose direction it takes.
 * A field may bring a word of its own language: the first summary is the one that shows. */
export const hint = '{{#Hint}}<details class="hint" dir="auto">{{Hint}}<summary>Hint</summary></details>{{/Hint}}'

/** Shown under the answer. */
export const extra = '{{#Extra}}<div class="extra" dir="auto">{{Extra}}</div>{{/Extra}}'

/** Where the author has it from. */
export const source = '{{#Source}}<div class="source" dir="auto">{{Source}}</div>{{/Source}}'
