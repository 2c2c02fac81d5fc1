"""Whatever hangs on a human being is told to them: every table with a key to one, or a reason why not."""

from django.apps import apps

from vorort.people.models import Address, Person, User
from vorort.people.own_data import known_parts

HUMAN = {User, Person, Address}
# table.column → why it is not told
NOT_TOLD = {
    "conversation.ContactMessage.handled_by": "who of the office has answered is not about the one who answered",
}


def columns_about_people() -> dict[str, type]:
    return {
        f"{model._meta.label}.{field.name}": model
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if field.concrete and field.related_model in HUMAN and model.__module__.startswith("vorort.")
    }


def test_every_table_about_people_is_told_or_has_a_reason():
    told = tuple(part.about for part in known_parts())
    silent = {name for name, model in columns_about_people().items() if not issubclass(model, told)}
    assert silent - NOT_TOLD.keys() == set()


def test_no_reason_speaks_of_a_column_that_has_gone():
    assert NOT_TOLD.keys() <= columns_about_people().keys()


def test_every_part_is_named_after_its_app():
    apps_of_parts = {part.key: part.tell.__module__.split(".")[1] for part in known_parts()}
    assert {key: key.partition(".")[0] for key in apps_of_parts} == apps_of_parts
