"""Pages that begin with a table: the form that takes it, and reading what was sent."""

from django import forms
from django.utils.translation import gettext_lazy

from vorort.ground.columns import MOST_ROWS
from vorort.ground.text import normalised
from vorort.shell.table_files import Line, UnreadableTable, read_lines


class UploadForm(forms.Form):
    """The table to be tried."""

    table = forms.FileField(
        label=gettext_lazy("Table"),
        help_text=gettext_lazy("CSV in UTF-8 or XLSX, up to 5 MB and 5,000 rows."),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx"}),
    )

    @property
    def filename(self) -> str:
        """As it is shown, without what nobody sees."""
        return normalised(str(self.cleaned_data["table"].name))

    def lines(self) -> list[Line] | None:
        """The lines of the table; None where the form says why it cannot be read."""
        if not self.is_valid():
            return None
        try:
            return read_lines(self.cleaned_data["table"], MOST_ROWS)
        except UnreadableTable as error:
            self.add_error("table", str(error))
        return None
