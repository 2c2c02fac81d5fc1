from typing import Any

from django.db import migrations

# as standard agendas have called it so far
TITLES = ("Entlastung des Vorstands", "Discharge of the board")
AHEAD = ("draft", "invited")


def mark(apps: Any, schema_editor: Any) -> None:
    """What stands on the agenda of a general assembly that lies ahead."""
    items = apps.get_model("meetings", "AgendaItem").objects.filter(kind="topic", title__in=TITLES)
    items = items.filter(meeting__state__in=AHEAD, meeting__committee__kind="general_assembly")
    items.update(kind="discharge")
    templates = apps.get_model("meetings", "TemplateItem").objects.filter(kind="topic", title__in=TITLES)
    templates.filter(committee__kind="general_assembly").update(kind="discharge")


class Migration(migrations.Migration):
    dependencies = [("meetings", "0005_discharge")]

    operations = [migrations.RunPython(mark, migrations.RunPython.noop)]
