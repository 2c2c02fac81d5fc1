from datetime import date, datetime, timedelta
from typing import Any

from django import forms
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from vorort.committees.actions import Newcomer
from vorort.committees.choices import Basis
from vorort.committees.models import Committee
from vorort.committees.selectors import near_organisations
from vorort.ground.clock import first_moment
from vorort.people.models import Organisation, Person
from vorort.shell.fields import DayField, WordsField


class LastDay(forms.Form):
    """Until when, as people say it: by the last day."""

    ends = DayField(label=_("Until (last day)"), required=False)

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        begins, ends = filled.get("begins"), filled.get("ends")
        if begins and ends and ends < begins:
            self.add_error("ends", _("The last day lies before the first."))
        return filled

    @property
    def ends_at(self) -> datetime | None:
        """The moment after the last day."""
        last: date | None = self.cleaned_data["ends"]
        return first_moment(last + timedelta(days=1)) if last else None


class SomebodyForm(LastDay):
    """Whom it is about, for whom they sit there, and until when."""

    given_name = WordsField(label=_("First name"), max_length=100, required=False)
    family_name = WordsField(label=_("Family name"), max_length=100)
    email = forms.EmailField(label=_("E-mail address"), required=False)
    on_behalf_of: forms.ModelChoiceField[Organisation] = forms.ModelChoiceField(
        None, label=_("On behalf of"), required=False, empty_label=_("speaks for themselves")
    )
    begins = DayField(label=_("From"), initial=localdate)
    field_order = ("given_name", "family_name", "email", "on_behalf_of", "begins", "ends")

    def __init__(self, committee: Committee, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on_behalf_of"].queryset = near_organisations(committee)  # type: ignore[attr-defined]

    def newcomer(self) -> Newcomer:
        filled = self.cleaned_data
        return Newcomer(filled["given_name"], filled["family_name"], filled["email"].lower())

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        return {
            "on_behalf_of": filled["on_behalf_of"],
            "begins": first_moment(filled["begins"]),
            "ends": self.ends_at,
        }


class AppointMemberForm(SomebodyForm):
    """Whom to appoint; somebody who sits there already is not asked for names."""

    def __init__(self, *args: Any, again: Person | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.again = again
        self.fields["email"].help_text = _(
            "The letter with the link goes there. Without it, please ask them yourself; the office notes the answer."
        )
        for name in ("given_name", "family_name", "email") if again else ():
            del self.fields[name]

    def whom(self) -> Person | Newcomer:
        """Somebody appointed again, or somebody the committee may not know yet."""
        return self.again or self.newcomer()


class RecordMandateForm(SomebodyForm):
    """Who was elected or sent, and where that is written down."""

    basis = forms.ChoiceField(
        label=_("Where the mandate comes from"),
        choices=[
            (entry.value, entry.label) for entry in (Basis.ELECTION, Basis.NOMINATION, Basis.APPOINTMENT)
        ],
    )
    document = WordsField(
        label=_("Where it is written down"),
        max_length=200,
        required=False,
        help_text=_("For example “Minutes of the assembly of 12 May, item 7”."),
    )

    def values(self) -> dict[str, Any]:
        named = {
            "basis": Basis(self.cleaned_data["basis"]),
            "document": self.cleaned_data["document"],
        }
        return super().values() | named


class ResignMandateForm(LastDay):
    """Until when somebody still stays."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ends"].help_text = _("Empty: from this moment on.")


class RecallMemberForm(ResignMandateForm):
    """Why a mandate is taken back, and until when it lasts."""

    reason = WordsField(
        label=_("Reason"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Only those who run the committee can read it."),
    )
    field_order = ("reason", "ends")

    @property
    def is_later(self) -> bool:
        return self.ends_at is not None

    def values(self) -> dict[str, Any]:
        return {"reason": self.cleaned_data["reason"], "ends": self.ends_at}
