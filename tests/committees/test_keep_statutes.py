from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import PDF
from vorort.committees.actions import keep_statutes
from vorort.committees.models import RegisterTask, Statutes
from vorort.files.rules import UnusableDocument
from vorort.ground.permit import Refused

VALUES: dict[str, Any] = {"title": "Satzung 2030", "adopted_on": date(2030, 5, 1)}


def test_new_statutes_are_a_task_for_the_register(city, actor, told, noon):
    cem = actor("cem")
    told()
    statutes = keep_statutes(city, **VALUES, upload=PDF, by=cem)
    assert (statutes.in_force_from, statutes.document.title) == (None, "Satzung 2030")
    task = RegisterTask.objects.get()
    assert (task.subject, task.because_of, task.arose_at) == ("statutes", "Satzung 2030", noon)
    assert told() == [("committees.StatutesAdopted", {"statutes_id": statutes.pk})]


def test_after_the_entry_they_are_in_force(city, actor):
    statutes = keep_statutes(city, **VALUES, upload=PDF, by=actor("cem"))
    again = keep_statutes(city, **VALUES, in_force_from=date(2030, 7, 1), statutes=statutes, by=actor("cem"))
    assert (again.pk, again.in_force_from, again.document) == (
        statutes.pk,
        date(2030, 7, 1),
        statutes.document,
    )
    assert RegisterTask.objects.count() == Statutes.objects.count() == 1


def test_old_ones_are_history(city, actor):
    keep_statutes(city, **VALUES, in_force_from=date(2030, 5, 1), upload=PDF, by=actor("cem"))
    assert not RegisterTask.objects.exists()


@pytest.mark.parametrize(
    ("values", "error", "sentence"),
    [
        ({}, ValidationError, "as PDF"),
        ({"upload": b"GIF89a"}, UnusableDocument, None),
        ({"upload": PDF, "title": ""}, ValidationError, "blank"),
        ({"upload": PDF, "in_force_from": date(2030, 4, 30)}, ValidationError, "on the day they are adopted"),
    ],
)
def test_what_are_no_statutes(values, error, sentence, city, actor):
    with pytest.raises(error, match=sentence):
        keep_statutes(city, **{**VALUES, **values}, by=actor("cem"))
    assert not Statutes.objects.exists()


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, city, actor):
    with pytest.raises(Refused):
        keep_statutes(city, **VALUES, upload=PDF, by=actor(who))
