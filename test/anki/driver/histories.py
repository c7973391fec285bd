"""What the learner and the importer do to all cards at once, and all that must then still be there."""

import os
import sqlite3
import tempfile
import zipfile

SCHEDULING = "type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data"


def learn_all(collection, first, nth):
    """Gives new cards and each nth of the others another piece of history, so that no two are alike: `first` and on tell them apart."""
    scheduler = collection.sched
    ids = collection.db.list("select id from cards order by id")
    for number, id in enumerate(ids, first):
        card = collection.get_card(id)
        if card.reps > 0 and number % nth > 0:
            continue
        if card.queue >= 0:
            if hasattr(scheduler, "reset"):
                scheduler.reset()  # the second scheduler, 2.1.54's default, has no queue before that
            card.start_timer()
            scheduler.answerCard(card, number % 4 + 1)
        scheduler.set_due_date([id], str(number + 5))
        collection.set_user_flag_for_cards(number % 7 + 1, [id])
        if number % 5 == 4:
            scheduler.suspend_cards([id])
    return first + len(ids)


def snapshot(collection):
    field_names = {model["id"]: [field["name"] for field in model["flds"]] for model in collection.models.all()}
    reviews = {}
    for card, *review in collection.db.all("select cid, id, ease, ivl, lastIvl, factor, time, type from revlog order by id"):
        reviews.setdefault(card, []).append(review)
    empty = {card for note in collection.get_empty_cards().notes for card in note.card_ids}
    notes = collection.db.all("select id, guid, mid, mod, tags, flds from notes order by id")
    cards = collection.db.all(f"select id, nid, ord, did, {SCHEDULING} from cards order by id")
    return {
        "notes": [
            {"id": id, "guid": guid, "modified": modified, "tags": sorted(tags.split()), "fields": dict(zip(field_names[type], fields.split("\x1f")))}
            for id, guid, type, modified, tags, fields in notes
        ],
        "cards": [
            {
                "id": id,
                "noteId": note,
                "ordinal": ordinal,
                "isEmpty": id in empty,
                "history": {"deck": collection.decks.name(deck), "scheduling": scheduling, "reviews": reviews.get(id, [])},
            }
            for id, note, ordinal, deck, *scheduling in cards
        ],
    }


def read_package_notes(_collection, path):
    """What a package brings, by guid; read without Anki's importer."""
    with zipfile.ZipFile(path) as package, tempfile.TemporaryDirectory(prefix="build-deck-package-") as folder:
        package.extract("collection.anki2", folder)
        database = sqlite3.connect(os.path.join(folder, "collection.anki2"))
        try:
            rows = database.execute("select guid, tags, flds from notes").fetchall()
        finally:
            database.close()
    return [{"guid": guid, "tags": sorted(tags.split()), "values": fields.split("\x1f")} for guid, tags, fields in rows]
