"""Anki's own three checks, each with a count of what it found."""

import re


def check_database(collection):
    report, clean = collection.fix_integrity()
    closing = collection.tr.database_check_rebuilt()
    problems = [] if clean else [line for line in report.split("\n") if line != closing]
    return {"count": len(problems), "problems": problems}


def empty_cards(collection):
    report = collection.get_empty_cards()
    problems = [
        {"guid": collection.get_note(note.note_id).guid, "cards": len(note.card_ids), "wholeNote": note.will_delete_note}
        for note in report.notes
    ]
    return {"count": sum(problem["cards"] for problem in problems), "problems": problems}


def check_media(collection):
    """Anki counts renamed, oversized and misplaced files in its report only, so every number of the report's summary is added."""
    result = collection.media.check()
    summary = result.report.replace("\u2068", "").replace("\u2069", "").split("\n\n")[0]
    counts = [int(number.replace(",", "")) for number in re.findall(r"^[^:\n]+: ([\d,]+)$", summary, re.M)]
    templates = len(getattr(result, "missing_media_notes", []))
    return {
        "count": max(sum(counts), len(result.missing) + len(result.unused), templates),
        "missing": list(result.missing),
        "unused": list(result.unused),
        "report": result.report,
    }
