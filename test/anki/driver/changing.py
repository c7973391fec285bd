"""What a user does to a collection."""

from reading import dump_note


def find_note(collection, guid):
    id = collection.db.scalar("select id from notes where guid = ?", guid)
    if id is None:
        raise LookupError(f"No note in the collection has the guid {guid}")
    return collection.get_note(id)


def find_card(collection, guid, ordinal):
    return next(card for card in find_note(collection, guid).cards() if card.ord == ordinal)


def answer_card(collection, guid, ordinal, rating):
    card = find_card(collection, guid, ordinal)
    card.start_timer()
    if hasattr(collection.sched, "reset"):
        collection.sched.reset()  # the second scheduler, 2.1.54's default, has no queue before that
    collection.sched.answerCard(card, rating)


def set_due(collection, guid, ordinal, days):
    collection.sched.set_due_date([find_card(collection, guid, ordinal).id], str(days))


def suspend(collection, guid, ordinal):
    collection.sched.suspend_cards([find_card(collection, guid, ordinal).id])


def flag(collection, guid, ordinal, color):
    collection.set_user_flag_for_cards(color, [find_card(collection, guid, ordinal).id])


def move(collection, guid, ordinal, deck):
    collection.set_deck([find_card(collection, guid, ordinal).id], collection.decks.id(deck))


def move_found(collection, search, deck):
    """Selects all that the browser finds, and changes the deck."""
    collection.set_deck(list(collection.find_cards(search)), collection.decks.id(deck))


def rename_deck(collection, name, other):
    collection.decks.rename(collection.decks.id(name), other)


def remove_empty_cards(collection):
    """Tools > Empty Cards, and deletes what it lists."""
    report = collection.get_empty_cards()
    collection.remove_cards_and_orphaned_notes([id for note in report.notes for id in note.card_ids])


def edit_note(collection, guid, fields):
    note = find_note(collection, guid)
    for name, value in fields.items():
        note[name] = value
    collection.update_note(note)


def add_tag(collection, guid, tag):
    note = find_note(collection, guid)
    note.add_tag(tag)
    collection.update_note(note)


def remove_note(collection, guid):
    collection.remove_notes([find_note(collection, guid).id])


def add_note_type(collection, note_type):
    """Anki chooses the id of a new note type; the one that is given is not used."""
    models = collection.models
    added = models.new(note_type["name"])
    added.update(type=int(note_type["kind"] == "cloze"), css=note_type.get("css", ""), sortf=note_type.get("sortField", 0))
    for field in note_type["fields"]:
        models.add_field(added, dict(models.new_field(field["name"]), **field))
    for template in note_type["templates"]:
        row = dict(models.new_template(template["name"]), qfmt=template["front"], afmt=template["back"])
        models.add_template(added, dict(row, id=template["id"]) if "id" in template else row)
    return models.add_dict(added).id


def add_notes(collection, notes):
    return [add_note(collection, note) for note in notes]


def add_note(collection, note):
    made = collection.new_note(collection.models.by_name(note["noteType"]))
    for name, value in note["fields"].items():
        made[name] = value
    made.tags = note.get("tags", [])
    made.guid = note.get("guid", made.guid)
    collection.add_note(made, collection.decks.id(note.get("deck", "Default")))
    stored = dump_note(collection, made.id)
    return dict(stored, ordinals=sorted(card.ord for card in made.cards()))
