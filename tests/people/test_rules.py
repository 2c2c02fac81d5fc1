import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.people.rules import normalised_address


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
