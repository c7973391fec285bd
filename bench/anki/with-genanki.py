"""The same notes by genanki: python with-genanki.py COUNT PATH. Prints the peak of its memory in bytes."""

import resource
import sys

import genanki

count, path = int(sys.argv[1]), sys.argv[2]
model = genanki.Model(
    1520000000001,
    "Words",
    fields=[{"name": "Front"}, {"name": "Back"}],
    templates=[{"name": "Card 1", "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}"}],
)
deck = genanki.Deck(1520000000002, "Words")
for index in range(count):
    deck.add_note(
        genanki.Note(
            model=model,
            guid=f"note-{index}",
            fields=[
                f"What is <b>word {index}</b> in the other language, and when does one say it?",
                f"It is <i>Wörtchen {index}</i>: used of persons &amp; things, often with a second word, seldom at the end of a sentence.",
            ],
        )
    )
genanki.Package(deck).write_to_file(path)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
