from vorort.shell.signed_links import SignedLink

LINK = SignedLink("tests.invitation", "portal:accept_invitation")


def test_a_link_leads_back_to_its_row():
    assert LINK.number(LINK.token(7)) == 7


def test_what_was_signed_for_another_page_or_by_nobody_opens_nothing():
    other = SignedLink("tests.other", "portal:accept_invitation")
    assert [LINK.number(token) for token in (other.token(7), "7", "", LINK.token(7)[:-1])] == [None] * 4


def test_the_address_speaks_the_language_of_its_reader():
    german, english = (LINK.address(7, language=language) for language in ("de", "en"))
    assert german.endswith(f"/konto/einladung/{LINK.token(7)}/")
    assert "/en/" in english
    assert "/en/" not in german
