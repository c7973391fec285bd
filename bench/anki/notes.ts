export interface BenchNote {
  readonly guid: string
  readonly front: string
  readonly back: string
}

/** The same notes in every contender: two fields, some HTML, some script beyond ASCII. */
export function* benchNotes(count: number): Generator<BenchNote> {
  for (let index = 0; index < count; index++) {
    yield {
      guid: `note-${index}`,
      front: `What is <b>word ${index}</b> in the other language, and when does one say it?`,
      back: `It is <i>Wörtchen ${index}</i>: used of persons &amp; things, often with a second word, seldom at the end of a sentence.`
    }
  }
}
