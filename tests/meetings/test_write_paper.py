from datetime import UTC, datetime

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_committee, seated
from tests.factories.meetings_preparing import PDF, write
from tests.factories.threads import make_thread
from vorort.files.rules import UnusableDocument
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.meetings.models import Paper
from vorort.search.models import SearchEntry
from vorort.threads.choices import Visibility

# 2030 in London, 2031 where the city lies
NEW_YEAR = datetime(2030, 12, 31, 23, 30, tzinfo=UTC)


def test_a_member_writes_a_paper(committee, told):
    member = seated("member", committee)
    told()
    paper = write(committee, " Bänke am See ", reasons="Dort\r\nsitzt es sich gut.", by=member)
    version = paper.versions.get()
    assert (paper.title, version.wording, version.reasons) == (
        "Bänke am See", "Wir stellen drei Bänke auf.", "Dort\nsitzt es sich gut.",
    )  # fmt: skip
    assert (paper.author_id, paper.thread.visibility) == (member.id, Visibility.DRAFT)
    assert not SearchEntry.objects.filter(kind="paper").exists()
    assert told() == [("meetings.PaperWritten", {"paper_id": paper.pk, "version": 1})]


def test_numbers_run_through_the_city_and_begin_anew_with_the_year(committee, group):
    with held_at(NEW_YEAR.replace(hour=12)):
        references = [write(place).reference for place in (committee, group, committee)]
    assert references == ["0001-30", "0002-30", "0003-30"]
    with held_at(NEW_YEAR):
        assert write(committee).reference == "0001-31"


def test_what_is_refused_takes_no_number(committee):
    write(committee)
    with pytest.raises(ValidationError, match="what shall be decided"):
        write(committee, wording=" ")
    with pytest.raises(UnusableDocument):
        write(committee, files=[b"no pdf"])
    assert write(committee).number == 2


def test_an_addendum_follows_the_paper_itself(committee, group):
    with held_at(NEW_YEAR.replace(hour=12)):
        paper = write(committee)
    first = write(group, adds_to=paper)
    second = write(committee, adds_to=first)
    assert [row.reference for row in (first, second)] == ["0001-30-E1", "0001-30-E2"]
    assert {row.adds_to for row in (first, second)} == {paper}


def test_files_and_what_it_came_from(committee):
    idea = make_thread()
    paper = write(committee, subject=idea, files=[PDF, PDF])
    titles = [row.document.title for row in paper.files.all()]
    assert titles == [f"{paper.reference}-1 Bänke am See", f"{paper.reference}-2 Bänke am See"]
    assert paper.thread.origins.get().origin == idea
    with pytest.raises(ValidationError, match="Twenty files"):
        write(committee, files=[PDF] * 21)


def test_who_does_not_belong_writes_none(committee, actor):
    for by in (actor("anna"), seated("stand_in", committee, "stand_in")):
        with pytest.raises(Refused):
            write(committee, by=by)
    with pytest.raises(Refused):
        write(make_committee("Rat", kind="council"), by=actor("cem"))
    assert not Paper.objects.exists()
