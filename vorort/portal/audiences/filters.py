from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from vorort.portal.vocabulary import Vocabulary, vocabulary
from vorort.shell.list_filters import UNKNOWN, ListFilter


class AudienceFilter(ListFilter):
    """Where somebody is at home, works or goes to. Its name stands in the address, so it is German like the paths."""

    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=UNKNOWN)

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.GET)
        self.known: Vocabulary = vocabulary(request)
        self._offer("stadtbezirk", _("Whole city"), self.known.districts)

    @property
    def slug(self) -> str:
        """The district that was chosen; empty for the whole city."""
        return str(self.chosen().get("stadtbezirk", ""))
