/** How the command is called, in one line. */
export const usage = 'build-deck [options] <file or folder of notes> ...'

/** What `--help` prints. */
export const help = `Usage: ${usage}
       build-deck init [-y] [--name NAME] [--cards headings|marked] [--id ID] [folder]
       build-deck watch [--open] [--poll] [options] [file or folder of notes] ...
       build-deck check [--fix] [--dry-run] [--coverage] [options] [file or folder] ...
       build-deck explain [rule]
       build-deck preview [options] [file or folder of notes] ...
       build-deck lock --check [folder]
       build-deck lock --prune DAYS|all [folder]
       build-deck lock --merge OURS BASE THEIRS
       build-deck todo [--done] [folder of notes]
       build-deck why <file:line, question or Id> [folder of notes]
       build-deck pin [--likely] [--dry-run] <file or folder of notes> ...
       build-deck trust [--list] [--remove] [folder]
       build-deck stats [--new N] [--json] [--html FILE] [file or folder of notes] ...
       build-deck inspect [--json] FILE.apkg
       build-deck diff [--json] [--verbose] [--anki VERSION] OLD.apkg NEW.apkg
       build-deck completions bash|zsh|fish

Compiles Markdown notes to a package that Anki imports. Beside the notes it keeps
build-deck.lock.json, so that the next build updates your cards and loses no review:
keep that file with your notes. A heading asks and the text below it answers; lists,
tables, \`term :: meaning\` and {{gaps}} are cards too, as README.md shows.

  build-deck init notes/                look at notes, and write a config for them
  build-deck notes/ -o biology.apkg     build a package
  build-deck                            the same of all in this folder, where a config is
  build-deck watch notes/               build again whenever a note is saved, until Ctrl-C
  build-deck check notes/               look for mistakes, and for cards hard to learn
  build-deck preview notes/             look at the cards in a browser, while you edit
  build-deck explain media-missing      what a message means and what to do
  build-deck todo notes/                what is still to be done in Anki itself
  build-deck why notes/heart.md:12      why a card is the one it is, and keeps its reviews
  build-deck pin notes/                 write ids onto cards, so that they may be reworded
  build-deck trust notes/               let the config in notes/ run, which is code
  build-deck stats notes/               cards by deck, kind and file; reviews to expect
  build-deck inspect biology.apkg       what is in a package, and what is wrong with it
  build-deck diff old.apkg new.apkg     what an import of new.apkg over old.apkg does

Options:
  -o, --output FILE      the package to write (default: named after the deck or input)
      --deck NAME        name of the deck in Anki
      --config FILE      the config (default: build-deck.config.ts, .js, .mjs, .json
                         or .yaml in this folder, else beside the notes); one that
                         is code is run if it is named here, or trusted
      --exclude GLOB     notes not to read, from the notes' folder; may be repeated
      --dry-run          do all but write, and say what would be written
      --print STAGE      print cards, notes or package as JSON and write nothing
      --format FORM      print messages as text (default), json, sarif or github
  -q, --quiet            leave out infos
      --verbose          also print what changed in each card, word by word
      --strict           write nothing if there is an error in the notes, as is done
                         where CI is set (default: an error costs its card)
      --fix              of check: write into the notes what is surely meant, such as the
                         capitals of a file's name, where no card changes by it
      --dry-run          with --fix: print the edit and write nothing
      --coverage         of check: also say which paragraphs are on no card, or on many
      --max-warnings N   exit 1 and write nothing if there are more warnings than this
      --frozen           exit 1 and write nothing if the lock is missing or would change
      --allow-removals   let most of the cards go that the last build had
      --republish[=TEXT] have Anki take notes again that it did not update: all, or
                         those whose path, front or tag holds TEXT
      --fetch-media      fetch pictures and sounds of the network into the package, each
                         once, from public networks alone
      --max-image-width N
                         scale wider pictures to N pixels (needs \`npm install sharp\`)
      --cache DIR        where results of unchanged notes are kept (default: the user's
                         own folder for caches)
      --no-cache         read all notes anew
      --threads N        read long notes on N more threads, to the same package
                         (default: all cores but one, none with fewer than four)
      --open             of watch: open the package in Anki once it is built
      --poll             of watch: look at all files every second, on disks that do
                         not tell of changes
  -y, --yes              of init: ask nothing
      --port N           of preview: serve at this port (default: 4327, or the next free)
      --static DIR       of preview: write the page into a folder, for any host
      --editor ADDRESS   of preview: what opens a file, with {file}, {line} and {column}
                         (default: BUILD_DECK_EDITOR of the environment, or
                         vscode://file/{file}:{line}:{column}), or none
  -V, --version          print the version
  -h, --help             print this

Colours: none where NO_COLOR is set or nobody looks, always where FORCE_COLOR is.

Exit code: 0 the package is written, nothing is wrong, or a watch was ended, 1 something
in the notes or the lock is wrong (what has no error is written, unless the last line
says otherwise), 2 something in the command, the config or the files is wrong.
`
