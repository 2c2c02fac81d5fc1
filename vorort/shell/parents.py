"""Whether a parent has to agree, and how they are asked: the same three fields wherever somebody young takes part."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.ideas.choices import ParentWay

WAYS = (
    (ParentWay.LINK.value, gettext_lazy("by e-mail: they get a link")),
    (ParentWay.PAPER.value, gettext_lazy("on paper: they sign a form")),
)
NAMES = ("is_young", "parent_way", "parent_email")


class ParentForm(forms.Form):
    """Asks nobody where the city asks no parents: with an age of 0 its fields are not there."""

    is_young = forms.BooleanField(required=False)
    parent_way = forms.ChoiceField(
        label=gettext_lazy("How do we ask a parent?"),
        choices=WAYS,
        initial=ParentWay.LINK.value,
        required=False,
        widget=forms.RadioSelect,
    )
    parent_email = forms.EmailField(
        label=gettext_lazy("E-mail address of a parent"),
        max_length=254,
        required=False,
        help_text=gettext_lazy("Only for this question. We delete it 30 days after they have decided."),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, consent_age: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.consent_age = consent_age
        self.fields["is_young"].label = _("I am younger than %(age)s years") % {"age": consent_age}
        if not consent_age:
            for name in NAMES:
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        is_asked = filled.get("is_young") and filled.get("parent_way") in ("", ParentWay.LINK)
        if is_asked and not filled.get("parent_email") and "parent_email" not in self.errors:
            self.add_error(
                "parent_email", _("Please give the address of a parent, or choose the form on paper.")
            )
        return filled

    @property
    def parent(self) -> tuple[str, str] | None:
        """By which way a parent is asked, and where; None where nobody is."""
        filled = self.cleaned_data
        if not filled.get("is_young"):
            return None
        return filled["parent_way"] or ParentWay.LINK.value, filled["parent_email"]

    @property
    def asks_parent(self) -> bool:
        """The part about parents stands open: it was filled in, or something in it is wrong."""
        names = ("is_young", "parent_email")
        return any(name in self.fields and (self[name].value() or self[name].errors) for name in names)
