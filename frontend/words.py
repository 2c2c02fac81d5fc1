"""Compile the translations, and say which are missing.

python -m frontend.words            compile locale/*/LC_MESSAGES/*.po
python -m frontend.words --check    say what is untranslated or uncertain, and fail if anything is
"""

import argparse
import sys
from pathlib import Path

import polib

LOCALE = Path(__file__).resolve().parents[1] / "locale"


def main() -> int:
    """The exit code: 1 if --check found something."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    missing = 0
    for place in sorted(LOCALE.rglob("*.po")):
        words = polib.pofile(str(place), wrapwidth=0)
        if check:
            open_entries = [*words.untranslated_entries(), *words.fuzzy_entries()]
            missing += len(open_entries)
            for entry in open_entries:
                print(f"{place.parent.parent.name}: not translated: {entry.msgid}")
        else:
            words.save_as_mofile(str(place.with_suffix(".mo")))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
