import pytest
from django.core.exceptions import ValidationError

from tests.factories.projects import BY, make_photo
from vorort.projects.actions import add_picture, change_picture


def test_two_change_places(project, actor):
    first, second = (add_picture(project, photo=make_photo(), by=BY) for _ in range(2))
    change_picture(project, position=2, mark="after", to=1, by=actor("bea"))
    assert [(row.pk, row.mark) for row in project.pictures.all()] == [(second.pk, "after"), (first.pk, "")]


def test_what_is_not_there_changes_nothing_and_no_mark_is_invented(project, actor):
    add_picture(project, photo=make_photo(), by=BY)
    change_picture(project, position=9, mark="after", by=actor("bea"))
    change_picture(project, position=1, mark="after", to=7, by=actor("bea"))
    assert [(row.position, row.mark) for row in project.pictures.all()] == [(1, "after")]
    with pytest.raises(ValidationError):
        change_picture(project, position=1, mark="other", by=actor("bea"))
