import pytest
from django.core.exceptions import ValidationError

from tests.factories.projects import BY, make_photo
from vorort.projects.actions import add_picture
from vorort.projects.models import ProjectPicture
from vorort.projects.rules import MOST_PICTURES


def test_pictures_stand_one_behind_the_other_with_their_mark(project, actor):
    add_picture(project, photo=make_photo(mark="before"), by=actor("bea"))
    photo = make_photo(shows_people=True, consent="Alle auf der Bühne, mündlich am 17. Mai", mark="after")
    row = add_picture(project, photo=photo, by=actor("bea"))
    assert [(one.position, one.mark) for one in project.pictures.all()] == [(1, "before"), (2, "after")]
    assert row.picture.credit.startswith("Eva Beispiel")


def test_whoever_can_be_recognised_has_agreed(project, actor):
    with pytest.raises(ValidationError, match="agreed"):
        add_picture(project, photo=make_photo(shows_people=True, consent=" "), by=actor("bea"))


def test_there_is_an_end(project):
    add_picture(project, photo=make_photo(), by=BY)
    ProjectPicture.objects.update(position=MOST_PICTURES)
    with pytest.raises(ValidationError, match="as many"):
        add_picture(project, photo=make_photo(), by=BY)
