"""Style sheets: all of them become one, so a block of the same name in two files is one block by accident."""

import re
from collections import defaultdict

from tests.house.plan import HOUSE

COMPONENTS = HOUSE.parent / "frontend" / "scss" / "components"
BLOCK = re.compile(r"^\.([a-z][a-z-]*) \{", re.MULTILINE)


def test_every_block_is_styled_in_one_file():
    files = defaultdict(set)
    for path in COMPONENTS.glob("*.scss"):
        for name in BLOCK.findall(path.read_text()):
            files[name].add(path.name)
    assert {name: sorted(found) for name, found in files.items() if len(found) > 1} == {}
