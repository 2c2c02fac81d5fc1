"""What is said about a picture is changed after it was handed in."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.projects import BY, make_photo
from vorort.ground.permit import Refused
from vorort.projects.actions import add_picture, change_picture
from vorort.projects.models import ProjectPicture


def test_words_mark_and_consent(project, actor):
    row = add_picture(project, photo=make_photo(), by=BY)
    values = {
        "alt": "  Zwei Kinder am See ",
        "caption": "Der erste Abend",
        "credit": "Bea Beispiel",
        "mark": "after",
        "shows_people": True,
        "consent": "mündlich am 17. Mai",
    }
    change_picture(project, number=row.pk, values=values, by=actor("bea"))
    row.refresh_from_db()
    told = (row.picture.alt_de, row.picture.caption_de, row.picture.creator)
    assert told == ("Zwei Kinder am See", "Der erste Abend", "Bea Beispiel")
    assert (row.mark, row.shows_people, row.consent) == ("after", True, "mündlich am 17. Mai")


def test_what_is_not_named_stays(project, actor):
    row = add_picture(project, photo=make_photo(), by=BY)
    before = row.picture.alt_de
    change_picture(project, number=row.pk, values={"mark": "before"}, by=actor("bea"))
    assert ProjectPicture.objects.get().picture.alt_de == before


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"alt": ""}, "alt_de"),
        ({"mark": "other"}, "mark"),
        ({"shows_people": True, "consent": " "}, "consent"),
        ({"caption": "x" * 301}, "caption_de"),
    ],
)
def test_nothing_wrong_is_kept(project, actor, wrong, where):
    row = add_picture(project, photo=make_photo(), by=BY)
    with pytest.raises(ValidationError) as told:
        change_picture(project, number=row.pk, values=wrong, by=actor("bea"))
    assert where in told.value.message_dict


def test_not_by_others_and_not_of_another_project(project, actor):
    row = add_picture(project, photo=make_photo(), by=BY)
    with pytest.raises(Refused):
        change_picture(project, number=row.pk, values={"mark": "after"}, by=actor("anna"))
    with pytest.raises(ProjectPicture.DoesNotExist):
        change_picture(project, number=row.pk + 1, values={"mark": "after"}, by=actor("bea"))
