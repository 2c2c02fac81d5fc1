"""Pictures change places, also where there is no free one."""

import pytest

from tests.factories.projects import BY, make_photo
from vorort.ground.permit import Refused
from vorort.projects.actions import add_picture, move_picture, remove_picture
from vorort.projects.rules import MOST_PICTURES


def order(project):
    return [row.pk for row in project.pictures.all()]


def test_up_and_down_past_a_gap(project, actor):
    one, two, three = (add_picture(project, photo=make_photo(), by=BY).pk for _ in range(3))
    remove_picture(project, number=two, by=actor("bea"))
    move_picture(project, number=three, is_up=True, by=actor("bea"))
    assert order(project) == [three, one]
    move_picture(project, number=three, is_up=False, by=actor("bea"))
    assert order(project) == [one, three]


def test_at_the_end_and_where_there_is_none_nothing_changes(project, actor):
    one, two = (add_picture(project, photo=make_photo(), by=BY).pk for _ in range(2))
    for number, is_up in ((one, True), (two, False), (two + 9, True)):
        move_picture(project, number=number, is_up=is_up, by=actor("bea"))
    assert order(project) == [one, two]


def test_with_as_many_as_there_may_be(project, actor):
    rows = [add_picture(project, photo=make_photo(), by=BY) for _ in range(MOST_PICTURES)]
    before = {row.pk: row.picture_id for row in rows}
    move_picture(project, number=rows[-1].pk, is_up=True, by=actor("bea"))
    assert order(project)[-2:] == [rows[-1].pk, rows[-2].pk]
    assert {row.pk: row.picture_id for row in project.pictures.all()} == before


def test_not_by_others(project, actor):
    one = add_picture(project, photo=make_photo(), by=BY).pk
    with pytest.raises(Refused):
        move_picture(project, number=one, is_up=True, by=actor("anna"))
