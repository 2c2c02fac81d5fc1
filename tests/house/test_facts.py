"""Facts are frozen, explained, and carry ids and plain values, never personal text."""

import dataclasses
import json
from typing import get_args, get_type_hints

import pytest

from vorort.ground.facts import Fact

PLAIN = {int, str, bool, type(None)}
# words that name a person's own text; a fact that carries them could not be erased
PERSONAL = {"name", "title", "text", "email", "address", "subject", "body", "comment"}


def known_facts(of: type[Fact] = Fact) -> list[type[Fact]]:
    found = [kind for kind in of.__subclasses__() if kind.__module__.startswith("vorort.")]
    return found + [deeper for kind in found for deeper in known_facts(kind)]


def fields_of(fact: type[Fact]) -> list[tuple[dataclasses.Field, tuple[type, ...]]]:
    """Each field with the types it may have: of `int | None` both."""
    hints = get_type_hints(fact)
    return [
        (field, get_args(hints[field.name]) or (hints[field.name],)) for field in dataclasses.fields(fact)
    ]


FACTS = sorted(known_facts(), key=lambda kind: kind.name())


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name())
def test_a_fact_is_frozen_and_explained(fact):
    assert vars(fact)["__dataclass_params__"].frozen
    assert fact.__doc__
    assert not fact.__doc__.startswith(f"{fact.__name__}(")


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name())
def test_a_fact_carries_ids_and_plain_values(fact):
    for field, kinds in fields_of(fact):
        assert set(kinds) <= PLAIN, f"{field.name} is no plain value"
        assert field.name not in PERSONAL


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name())
def test_a_fact_has_a_known_chain_or_none(fact):
    assert fact.chain in {None, "money", "votes", "mandates", "rest"}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name())
def test_a_fact_comes_back_whole_from_the_outbox(fact):
    made = fact(**{field.name: kinds[0](1) for field, kinds in fields_of(fact)})
    assert fact(**json.loads(json.dumps(made.payload()))) == made


def test_a_fact_is_named_in_the_past_tense():
    endings = ("ed", "Given", "Done", "Sent", "Hidden", "Shown", "Won", "Held", "Met", "Withdrawn", "Written")
    # those that others build on are never stated
    stated = [fact.__name__ for fact in FACTS if not fact.__subclasses__()]
    assert [name for name in stated if not name.endswith(endings)] == []
