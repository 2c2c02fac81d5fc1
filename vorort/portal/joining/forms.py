from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.shell.fields import WordsField


class AskToJoinForm(forms.Form):
    """A few words to the group."""

    text = WordsField(
        label=_("Your words to the group"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_(
            "For example what you like to do, or when you have time. Only those who lead the group read it."
        ),
    )
