"""Importing and exporting packages."""

from anki import collection as api

HAS_OPTIONS = hasattr(api, "ImportAnkiPackageOptions")
CONDITIONS = {"if-newer": 0, "always": 1, "never": 2}
IMPORT_LOG = {
    "new": "new",
    "updated": "updated",
    "duplicate": "duplicate",
    "conflicting": "conflicting",
    "firstFieldMatch": "first_field_match",
    "missingNoteType": "missing_notetype",
    "missingDeck": "missing_deck",
    "emptyFirstField": "empty_first_field",
}


def import_package(collection, path, options):
    if HAS_OPTIONS:
        request = api.ImportAnkiPackageRequest(
            package_path=path,
            options=api.ImportAnkiPackageOptions(
                merge_notetypes=options.get("mergeNoteTypes", False),
                update_notes=CONDITIONS[options.get("updateNotes", "if-newer")],
                update_notetypes=CONDITIONS[options.get("updateNoteTypes", "if-newer")],
                with_scheduling=options.get("withScheduling", False),
                with_deck_configs=options.get("withPresets", False),
            ),
        )
        log = collection.import_anki_package(request).log
    else:
        log = collection.import_anki_package(path).log
    collection.models._clear_cache()  # the program reads them anew, too
    return {name: len(getattr(log, field)) for name, field in IMPORT_LOG.items()}


def export_package(collection, path, options):
    deck = options.get("deck")
    limit = api.DeckIdLimit(collection.decks.id_for_name(deck)) if deck else None
    chosen = {
        "with_scheduling": options.get("withScheduling", False),
        "with_media": options.get("withMedia", True),
    }
    legacy = options.get("legacy", True)
    if HAS_OPTIONS:
        package = api.ExportAnkiPackageOptions(legacy=legacy, with_deck_configs=options.get("withPresets", False), **chosen)
        return collection.export_anki_package(out_path=path, options=package, limit=limit)
    return collection.export_anki_package(out_path=path, limit=limit, legacy_support=legacy, **chosen)
