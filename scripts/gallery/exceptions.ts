/** What the measures pass over, and why. */
export const exceptions = [
  'The breadcrumb is cut off by an ellipsis on purpose: it stays on one line, and its nearest level stands whole below.',
  'What follows a gap of words may move: the line flows on around the answer, whose length the question must not tell.',
  'The line of a gap that hides a formula may move: only MathJax knows how high that is.',
  'Anki scrolls to an answer that begins in the lower half of the window, as it should.',
  'A link within a line is 44 px high, and as wide as its words.',
  'Words wider than the box they scroll in need only be reached by scrolling.',
  'The space of a ruby may reach over its neighbours; its letters may not.',
  'In code, whatever looks like a mark is code.'
]
