"""Compile the translations, collect new texts, and say what is missing.

python -m frontend.words             compile locale/*/LC_MESSAGES/*.po
python -m frontend.words --collect   put new texts into locale/de, mark those that are gone
python -m frontend.words --check     name every text without a certain German translation, and fail if there is one
"""

import argparse
import sys
from pathlib import Path

import polib

LOCALE = Path(__file__).resolve().parents[1] / "locale"
OURS = LOCALE / "de" / "LC_MESSAGES" / "django.po"


def main() -> int:
    """The exit code: 1 if --check found something."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--collect", action="store_true")
    options = parser.parse_args()
    if options.check:
        return check()
    return collect() if options.collect else compile_all()


def catalogues() -> dict[Path, polib.POFile]:
    return {place: polib.pofile(str(place), wrapwidth=0) for place in sorted(LOCALE.rglob("*.po"))}


def compile_all() -> int:
    for place, words in catalogues().items():
        words.save_as_mofile(str(place.with_suffix(".mo")))
    return 0


def check() -> int:
    from frontend.texts import all_texts  # noqa: PLC0415  # compiling must do without the packages of development

    missing = [
        f"{place.parent.parent.name}: not translated: {entry.msgid}"
        for place, words in catalogues().items()
        for entry in [*words.untranslated_entries(), *words.fuzzy_entries()]
    ]
    known = {entry.msgid: entry.msgid_plural for entry in polib.pofile(str(OURS)) if not entry.obsolete}
    texts = all_texts()
    missing += [
        f"{where}: not in locale/de, see make messages: {text}"
        for text, (plural, where) in texts.items()
        if known.get(text) != plural
    ]
    missing += [f"locale/de: used nowhere, see make messages: {text}" for text in known if text not in texts]
    print("\n".join(missing), end="\n" if missing else "")
    return 1 if missing else 0


def collect() -> int:
    """New texts stand at the end, untranslated; what was there keeps its place and its words."""
    from frontend.texts import all_texts  # noqa: PLC0415  # as above

    words, texts = polib.pofile(str(OURS), wrapwidth=0), all_texts()
    for entry in words:
        entry.obsolete = entry.msgid not in texts
        if not entry.obsolete and entry.msgid_plural != texts[entry.msgid][0]:
            entry.msgid_plural, entry.msgstr_plural = texts[entry.msgid][0], {0: "", 1: ""}
    known = {entry.msgid for entry in words}
    for text, (plural, _where) in texts.items():
        if text not in known:
            flags = ["python-format"] if "%(" in text else []
            forms = {0: "", 1: ""} if plural else {}
            words.append(polib.POEntry(msgid=text, msgid_plural=plural, msgstr_plural=forms, flags=flags))
    words.save(str(OURS))
    return 0


if __name__ == "__main__":
    sys.exit(main())
