"""What a collection holds, and how its cards look."""

import hashlib
from pathlib import Path


def dump(collection):
    return {
        "notes": [dump_note(collection, id) for id in collection.db.list("select id from notes order by id")],
        "cards": [dump_card(collection, id) for id in collection.db.list("select id from cards order by id")],
        "decks": [
            {"id": deck["id"], "name": deck["name"], "description": deck.get("desc", ""), "preset": deck.get("conf")}
            for deck in collection.decks.all()
        ],
        "presets": [{"id": preset["id"], "name": preset["name"]} for preset in collection.decks.all_config()],
        "noteTypes": [dump_note_type(note_type) for note_type in collection.models.all()],
        "media": dump_media(collection),
    }


def dump_note(collection, id):
    note = collection.get_note(id)
    checksum, sort_field = collection.db.first("select csum, cast(sfld as text) from notes where id = ?", id)
    return {
        "id": note.id,
        "guid": note.guid,
        "noteType": note.note_type()["name"],
        "fields": dict(note.items()),
        "tags": list(note.tags),
        "modified": note.mod,
        "checksum": checksum,
        "sortField": sort_field,
    }


def dump_card(collection, id):
    card = collection.get_card(id)
    return {
        "id": card.id,
        "guid": card.note().guid,
        "ordinal": card.ord,
        "deck": collection.decks.name(card.did),
        "type": card.type,
        "queue": card.queue,
        "due": card.due,
        "interval": card.ivl,
        "reviews": card.reps,
        "lapses": card.lapses,
        "flag": card.flags & 7,
        "history": collection.db.scalar("select count() from revlog where cid = ?", id),
    }


def dump_note_type(note_type):
    return {
        "id": note_type["id"],
        "name": note_type["name"],
        "kind": "cloze" if note_type["type"] == 1 else "standard",
        "modified": note_type["mod"],
        "fields": [{"name": field["name"], "id": field.get("id")} for field in note_type["flds"]],
        "templates": [
            {"name": template["name"], "id": template.get("id"), "front": template["qfmt"], "back": template["afmt"]}
            for template in note_type["tmpls"]
        ],
        "css": note_type["css"],
        "sortField": note_type["sortf"],
    }


def dump_media(collection):
    folder = Path(collection.media.dir())
    return {file.name: hashlib.sha1(file.read_bytes()).hexdigest() for file in sorted(folder.iterdir()) if file.is_file()}


def find_guids(collection, search):
    """Of the notes that a search in the browser finds."""
    return [collection.get_note(id).guid for id in collection.find_notes(search)]


def render(collection):
    return [dict(render_card(collection.get_card(id)), deck=deck_of(collection, id)) for id in card_ids(collection)]


def render_card(card):
    return {
        "guid": card.note().guid,
        "ordinal": card.ord,
        "question": card.question(),
        "answer": card.answer(),
        "questionSounds": [str(getattr(tag, "filename", tag)) for tag in card.question_av_tags()],
        "answerSounds": [str(getattr(tag, "filename", tag)) for tag in card.answer_av_tags()],
    }


def browser_rows(collection):
    """Every card's question and answer as the browser lists them."""
    collection.set_browser_card_columns(["question", "answer"])
    rows = [collection.browser_row_for_id(id)[0] for id in card_ids(collection)]
    return [[text for text, *_ in cells] for cells in rows]


def occlusion_note(collection, guid):
    """What Anki's mask editor is given of a note; shapes in the order of their numbers."""
    from google.protobuf.json_format import MessageToDict

    id = collection.db.scalar("select id from notes where guid = ?", guid)
    given = MessageToDict(collection.get_image_occlusion_note(id))["note"]
    given.pop("imageData", None)
    given["occlusions"].sort(key=lambda occlusion: occlusion["ordinal"])
    return given


def card_ids(collection):
    return collection.db.list("select c.id from cards c order by c.nid, c.ord")


def deck_of(collection, id):
    return collection.decks.name(collection.get_card(id).did)
