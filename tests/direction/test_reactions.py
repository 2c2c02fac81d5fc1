"""Whose data are erased, who was two, and districts that are called something else."""

from tests.factories.committees import sit
from tests.factories.direction import make_adopted_programme, make_profile, make_task
from tests.factories.people import make_person
from vorort.direction.models import ProgrammeTask
from vorort.direction.own_data import _tasks
from vorort.districts.actions import change_district
from vorort.people.actions import erase_person, merge_people
from vorort.search.models import SearchEntry


def test_tasks_follow_a_merged_person_and_leave_an_erased_one(committee, hoerde, anna, actor):
    one, other = make_person("Eins"), make_person("Zwei", user=anna)
    sit(one, committee)
    task = make_task(make_adopted_programme(hoerde), responsible=one, committee=committee)
    merge_people(one, into=other, by=actor("cem"))
    task.refresh_from_db()
    assert task.responsible == other
    assert [row["title"] for row in _tasks(anna)] == ["Bänke aufstellen"]
    erase_person(other, by=actor("cem"))
    left = ProgrammeTask.objects.get(pk=task.pk)
    assert (left.responsible, left.committee) == (None, committee)


def test_a_district_that_changes_is_found_by_its_name(committee, hoerde, actor):
    make_profile(committee)
    make_adopted_programme(hoerde)
    SearchEntry.objects.all().delete()
    change_district(hoerde, values={"teaser_de": "Neu"}, by=actor("cem"))
    assert {"profile", "programme"} < set(SearchEntry.objects.values_list("kind", flat=True))
