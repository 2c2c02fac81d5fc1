import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.people.rules import merged_values, name_key, normalised_address


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("anna@example.org", "anna@example.org"),
        (" Anna@Example.ORG\n", "anna@example.org"),
        ("ANNA+garten@example.org", "anna+garten@example.org"),
        ("bea@Bücher.de", "bea@xn--bcher-kva.de"),
        ("bea@bu\u0308cher.de", "bea@xn--bcher-kva.de"),
        ("Jo\u0308rg@example.org", "jörg@example.org"),
        ('"a@b"@example.org', '"a@b"@example.org'),
        ("cem@EXAMPLE..org", "cem@example..org"),
    ],
)
def test_the_same_address_is_written_the_same_way(typed, kept):
    assert normalised_address(typed) == kept


@given(st.emails())
def test_normalising_twice_changes_nothing(address):
    once = normalised_address(address)
    assert normalised_address(once) == once == normalised_address(address.upper())
    assert once.count("@") == address.count("@")


@given(st.text())
def test_nonsense_never_fails(text):
    assert isinstance(normalised_address(text), str)


@pytest.mark.parametrize(
    "names", [("Jörg", "Müller-Weiß"), ("joerg", "mueller weiss"), ("MÜLLER-WEISS", "Jörg")]
)
def test_a_name_is_the_same_however_it_is_written(names):
    assert name_key(*names) == "joerg mueller weiss"


def test_the_record_that_stays_keeps_its_name_and_fills_its_gaps():
    empty = dict.fromkeys(
        ("title", "given_name", "function", "email", "phone", "street", "postcode", "town"), ""
    )
    kept = empty | {"given_name": "Bea", "email": "neu@example.org", "town": "Schwerte"}
    other = empty | {
        "given_name": "B.",
        "email": "alt@example.org",
        "phone": "1",
        "street": "Weg 1",
        "town": "Unna",
    }
    assert merged_values(kept, other) == kept | {"phone": "1"}
    assert merged_values(empty, other) == other | {"given_name": ""}
