"""Prints, as JSON, every card of a package as Anki itself renders it.

usage: render-cards.py kam.apkg

The temporary collection stays, since its media folder is needed for the pictures; whoever calls removes it.
"""

import json
import os
import sys
import tempfile

from anki.collection import Collection


def import_package(col, path):
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    col.import_anki_package(ImportAnkiPackageRequest(package_path=os.path.abspath(path), options=ImportAnkiPackageOptions()))


def comparisons(col, card, question):
    """What Anki shows for an answer that is missing, right, and wrong; nothing where no answer is typed."""
    if "[[type:" not in question:
        return None
    field = question.split("[[type:")[1].split("]]")[0]
    note = card.note()
    expected = note[field.split(":")[-1]]
    if field.startswith("cloze:"):
        expected = col.extract_cloze_for_typing(expected, card.ord + 1)
    if not expected:
        return None
    plain = col.compare_answer(expected, "")
    from html import unescape
    from re import sub

    right = unescape(sub("<[^>]+>", "", plain))
    wrong = right[:1] + "x" + right[3:]
    return {"none": plain, "right": col.compare_answer(expected, right), "wrong": col.compare_answer(expected, wrong), "typed": wrong}


def render(col, card_id):
    card = col.get_card(card_id)
    question, answer = (col.media.escape_media_filenames(side) for side in (card.question(), card.answer()))
    note = card.note()
    return {
        "name": dict(note.items()).get("Name", note.values()[0]),
        "guid": note.guid,
        "noteType": card.note_type()["name"],
        "template": card.template()["name"],
        "deck": col.decks.name(card.did),
        "ord": card.ord,
        "question": question,
        "answer": answer,
        "typed": comparisons(col, card, question),
    }


def main():
    folder = tempfile.mkdtemp(prefix="shots-")
    col = Collection(os.path.join(folder, "collection.anki2"))
    import_package(col, sys.argv[1])
    ids = col.db.list("select c.id from cards c join notes n on n.id = c.nid order by c.due, n.id, c.ord")
    cards = [render(col, card_id) for card_id in ids]
    media = col.media.dir()
    col.close()
    json.dump({"folder": folder, "media": media, "cards": cards}, sys.stdout)


main()
