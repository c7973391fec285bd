/** Headings above the question. */
export const topics = '{{#Context}}<div class="context" dir="auto">{{Context}}</div>{{/Context}}'

/** Stands before a box to type in, since Anki puts answer and rule in that box's place, and inside the question, whose direction it takes. */
export const hint = '{{#Hint}}<details class="hint"><summary>Hint</summary><div dir="auto">{{Hint}}</div></details>{{/Hint}}'

/** Shown under the answer. */
export const extra = '{{#Extra}}<div class="extra" dir="auto">{{Extra}}</div>{{/Extra}}'

/** Where the author has it from. */
export const source = '{{#Source}}<div class="source" dir="auto">{{Source}}</div>{{/Source}}'
