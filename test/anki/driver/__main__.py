"""Serves real Anki collections over JSON lines: {"id", "method", "collection", "params"} in, {"id", "result"} or {"id", "error", "trace"} out.

Runs with the `anki` library from 2.1.54 on; where its versions differ, the difference is in this folder and nowhere else.
"""

import json
import os
import shutil
import sys
import tempfile
import time
import traceback

from anki.collection import Collection

import changing
import checks
import histories
import packages
import reading


def open_collection():
    folder = tempfile.mkdtemp(prefix="build-deck-anki-")
    collection = Collection(os.path.join(folder, "collection.anki2"))
    # Ids are milliseconds, and the stock note types take the next five: one made now in another collection would meet them.
    time.sleep(0.01)
    return collection


def close(collection):
    collection.close()
    shutil.rmtree(os.path.dirname(collection.path), ignore_errors=True)


def call(collection, path, arguments):
    target = collection
    for name in path.split("."):
        target = getattr(target, name)
    return target(*arguments) if callable(target) else target


def query(collection, sql, arguments):
    return collection.db.all(sql, *arguments)


METHODS = {
    "close": close,
    "importPackage": packages.import_package,
    "exportPackage": packages.export_package,
    "dump": reading.dump,
    "snapshot": histories.snapshot,
    "learnAll": histories.learn_all,
    "findGuids": reading.find_guids,
    "render": reading.render,
    "browserRows": reading.browser_rows,
    "occlusionNote": reading.occlusion_note,
    "checkDatabase": checks.check_database,
    "emptyCards": checks.empty_cards,
    "checkMedia": checks.check_media,
    "answerCard": changing.answer_card,
    "setDue": changing.set_due,
    "suspend": changing.suspend,
    "flag": changing.flag,
    "move": changing.move,
    "moveFound": changing.move_found,
    "renameDeck": changing.rename_deck,
    "removeEmptyCards": changing.remove_empty_cards,
    "editNote": changing.edit_note,
    "addTag": changing.add_tag,
    "removeNote": changing.remove_note,
    "removeCard": changing.remove_card,
    "removeDeck": changing.remove_deck,
    "addNoteType": changing.add_note_type,
    "addNotes": changing.add_notes,
    "readPackageNotes": histories.read_package_notes,
    "call": call,
    "query": query,
}


def serve(requests, replies):
    collections = {}
    for line in requests:
        request = json.loads(line)
        reply = {"id": request["id"]}
        try:
            if request["method"] == "open":
                reply["result"] = len(collections)
                collections[len(collections)] = open_collection()
            else:
                collection = collections[request["collection"]]
                reply["result"] = METHODS[request["method"]](collection, *request["params"])
        except Exception as error:
            reply["error"] = str(error) or repr(error)
            reply["trace"] = traceback.format_exc()
        print(json.dumps(reply, default=str), file=replies, flush=True)
    for collection in collections.values():
        shutil.rmtree(os.path.dirname(collection.path), ignore_errors=True)


if __name__ == "__main__":
    # What Anki prints must not come between the replies.
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin, replies)
