"""The same notes by genanki: python with-genanki.py COUNT PATH [FOLDER]. Prints its seconds of processor time, and the peak of its memory in bytes."""

import os
import resource
import sys

import genanki

count, path, folder = int(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None
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
names = os.listdir(folder) if folder else []
for name in names:
    deck.add_note(genanki.Note(model=model, guid=name, fields=[f'<img src="{name}">', name]))
package = genanki.Package(deck)
package.media_files = [os.path.join(folder, name) for name in names]
package.write_to_file(path)
usage = resource.getrusage(resource.RUSAGE_SELF)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
