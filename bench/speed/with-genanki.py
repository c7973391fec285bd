"""One card a section by markdown-it-py and genanki: python with-genanki.py FOLDER PATH. Prints seconds of the processor and peak memory in bytes."""

import pathlib
import resource
import sys

import genanki
from markdown_it import MarkdownIt

folder, path = pathlib.Path(sys.argv[1]), sys.argv[2]
markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
model = genanki.Model(
    1520000000001,
    "Sections",
    fields=[{"name": "Front"}, {"name": "Back"}],
    templates=[{"name": "Card 1", "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}"}],
)
deck = genanki.Deck(1520000000002, "Sections")
for file in sorted(folder.rglob("*.md")):
    for section in file.read_text().split("\n## ")[1:]:
        front, _, back = section.partition("\n")
        deck.add_note(genanki.Note(model=model, fields=[markdown.renderInline(front), markdown.render(back)]))
package = genanki.Package(deck)
package.media_files = [str(picture) for picture in sorted(folder.rglob("*.png"))]
package.write_to_file(path)
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)
