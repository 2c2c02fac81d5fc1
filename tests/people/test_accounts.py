"""What we tell the library for log-ins."""

import pytest
from django.core.exceptions import ValidationError

from vorort.people.accounts import AccountAdapter
from vorort.people.models import User


def test_an_address_that_is_longer_than_it_looks_is_refused():
    longest = User._meta.get_field("email").max_length
    assert AccountAdapter().clean_email("anna@BÜCHER.de") == "anna@xn--bcher-kva.de"
    typed = "anna@" + "ü." * 35 + "de"
    assert longest and len(typed) < longest
    with pytest.raises(ValidationError):
        AccountAdapter().clean_email(typed)
