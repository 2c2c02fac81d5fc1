"""One idea at the workplace: what stands there for whom, and every step from new to decided and back."""

import pytest

from tests.desk.ideas.conftest import words
from tests.factories.committees import seated
from tests.factories.files import make_picture
from tests.factories.ideas import BY, TEXT, link_holder, make_decided, make_idea, make_supporters
from tests.factories.people import logged_in, make_organisation
from vorort.ground.actor import user_actor
from vorort.ideas.actions import change_idea, merge_ideas, refer_idea, reply_to_question, set_intake
from vorort.ideas.models import Idea, IdeaPicture
from vorort.people.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def idea(steering, hoerde):
    return make_idea(hoerde, title="Eine Bank am See")


@pytest.fixture
def as_bea(bea):
    return logged_in(bea)


WELL = "Auf dem Markt wäre Wasser schön, für Kinder und an heißen Tagen."


def at(idea: Idea, step: str = "") -> str:
    return f"/arbeitsplatz/ideen/{idea.pk}/{step}"


def now_is(idea: Idea) -> str:
    return Idea.objects.get(pk=idea.pk).state


def lead_of(group):
    return logged_in(User.objects.get(pk=seated("lead", group, "chair").user_id or 0))


def test_from_new_to_decided_and_open_again(as_bea, idea, group):
    sent = as_bea.post(at(idea, "verweisen/"), {"committee": group.pk, "note": "Bitte bis Mai"}, follow=True)
    assert "AG Feste kümmert sich darum. Dazu: Bitte bis Mai" in words(sent)
    as_bea.post(at(idea, "rueckfrage/"), {"text": "An welchem Ufer?"})
    assert now_is(idea) == "asked_back"
    reply_to_question(idea, text="Am Ostufer", by=link_holder(idea))
    assert "Am Ostufer" in words(as_bea.get(at(idea)))
    as_bea.post(at(idea, "antworten/"), {"text": "Wir fragen nach.", "committee": group.pk})
    department = make_organisation("Grünflächenamt", sector="administration")
    as_bea.post(at(idea, "stellungnahme/"), {"department": department.pk, "text": "Der Platz reicht."})
    filled = {"outcome": "adopted", "reason": "Sie passt zum Profil.", "committee": group.pk}
    shown = words(as_bea.post(at(idea, "entscheiden/"), filled, follow=True))
    for sentence in (
        "Die Entscheidung ist veröffentlicht",
        "Grünflächenamt",
        "Der Platz reicht.",
        "Wir fragen nach.",
    ):
        assert sentence in shown
    assert now_is(idea) == "adopted"
    assert as_bea.get(at(idea, "entscheiden/")).status_code == 404
    as_bea.post(at(idea, "wieder-oeffnen/"))
    assert now_is(idea) == "published"
    assert "zurückgenommen am" in words(as_bea.get(at(idea)))


def test_merged_by_number_or_from_similar_ones_and_separated(as_bea, idea, hoerde, anna):
    other, third = make_idea(hoerde, title="Bänke am See"), make_idea(hoerde, title="Ein Brunnen", text=WELL)
    make_supporters(idea, anna)
    page = words(as_bea.get(at(idea)))
    assert "Bänke am See" in page
    assert "Ein Brunnen" not in page
    assert f'value="{other.pk}"' in as_bea.get(at(idea, f"zusammenfuehren/?mit={other.pk}")).content.decode()
    as_bea.post(at(idea, "zusammenfuehren/"), {"similar": str(other.pk)})
    assert now_is(idea) == "merged"
    assert "Eine Bank am See" in words(as_bea.get(at(other)))
    assert Idea.objects.get(pk=other.pk).support_count == 1
    as_bea.post(at(idea, "trennen/"))
    assert (now_is(idea), Idea.objects.get(pk=other.pk).support_count) == ("published", 0)
    as_bea.post(at(idea, "zusammenfuehren/"), {"number": third.pk})
    assert now_is(idea) == "merged"


def test_moved_to_another_district_it_is_gone_from_here(as_bea, idea, aplerbeck, dora):
    answer = as_bea.post(at(idea, "verschieben/"), {"district": aplerbeck.pk})
    assert answer["Location"] == "/arbeitsplatz/ideen/"
    assert as_bea.get(at(idea)).status_code == 404
    assert logged_in(dora).get(at(idea)).status_code == 200


def test_notes_are_for_those_who_work_on_it(as_bea, idea, group):
    refer_idea(idea, committee=group, by=chair())
    as_bea.post(at(idea, "notiz/"), {"text": "Herr Klug weiß mehr"})
    lead = lead_of(group)
    assert "Herr Klug weiß mehr" in words(lead.get(at(idea)))
    assert lead.post(at(idea, "notiz/"), {"text": "Danke"}).status_code == 302
    assert lead.get(at(idea, "brief/")).status_code == 404


def chair():
    return user_actor(User.objects.get(name="Bea").pk)


def test_the_address_of_the_author_is_for_office_and_chair(as_bea, idea, group):
    refer_idea(idea, committee=group, by=chair())
    assert idea.address
    assert idea.address.email in words(as_bea.get(at(idea)))
    lead = lead_of(group)
    for page in (at(idea), at(idea, "antworten/")):
        assert idea.address.email not in words(lead.get(page))
    assert idea.address.email in words(as_bea.get(at(idea, "entscheiden/")))


def test_a_lead_speaks_for_their_group_and_for_nobody_else(idea, group, steering):
    refer_idea(idea, committee=group, by=chair())
    lead = lead_of(group)
    offered = lead.get(at(idea, "antworten/")).content.decode().partition("<select")[2]
    assert "Geschäftsstelle" not in offered.partition("</select>")[0]
    for committee in ("", steering.pk):
        assert words(lead.post(at(idea, "antworten/"), {"text": "Ja!", "committee": committee}), 422)
    lead.post(at(idea, "antworten/"), {"text": "Ja!", "committee": group.pk})
    assert idea.answers.get().committee == group


def test_all_that_belongs_to_an_idea_is_shown(as_bea, idea, anna, city):
    make_supporters(idea, anna)
    IdeaPicture.objects.create(idea=idea, picture=make_picture(), position=1)
    change_idea(idea, values={"text": "Zwei Bänke wären noch schöner als eine."}, by=link_holder(idea))
    shown = words(as_bea.get(at(idea)))
    assert "Zwei Bänke wären" in shown
    assert "Frühere Fassungen" in shown
    assert TEXT in shown
    assert "<img" in as_bea.get(at(idea)).content.decode().partition("<main")[2]


@pytest.mark.parametrize(
    ("step", "filled", "sentence"),
    [
        ("verweisen/", {}, "Bitte füllen Sie dieses Feld aus"),
        ("rueckfrage/", {"text": " "}, "Bitte füllen Sie dieses Feld aus"),
        ("antworten/", {"text": "x" * 5_001}, "5000"),
        ("stellungnahme/", {"text": "Ja"}, "Bitte füllen Sie dieses Feld aus"),
        ("entscheiden/", {"reason": "Weil"}, "Bitte füllen Sie dieses Feld aus"),
        ("entscheiden/", {"reason": "Weil", "outcome": "merged"}, "merged"),
        ("verschieben/", {"district": "1234567"}, "Bitte"),
        ("notiz/", {}, "Bitte füllen Sie dieses Feld aus"),
        ("zusammenfuehren/", {}, "Bitte wählen Sie eine Idee aus"),
        ("zusammenfuehren/", {"number": "4711"}, "Eine Idee mit dieser Nummer gibt es nicht"),
        ("zusammenfuehren/", {"number": "9" * 30}, "Bitte prüfen Sie Ihre Angaben"),
    ],
)
def test_mistakes_are_named(step, filled, sentence, as_bea, idea):
    shown = words(as_bea.post(at(idea, step), filled), 422)
    assert "Bitte prüfen Sie Ihre Angaben" in shown
    assert sentence in shown
    assert now_is(idea) == "published"


def test_not_into_itself_nor_into_a_decided_one_nor_elsewhere(as_bea, idea, hoerde, aplerbeck):
    for other in (idea, make_decided(hoerde), make_idea(aplerbeck)):
        assert words(as_bea.post(at(idea, "zusammenfuehren/"), {"number": other.pk}), 422)


STEPS = (
    "verweisen/", "rueckfrage/", "antworten/", "stellungnahme/", "entscheiden/", "wieder-oeffnen/", "zusammenfuehren/",
    "trennen/", "verschieben/", "notiz/", "freigeben/",
)  # fmt: skip


@pytest.mark.parametrize("role", ["anna", "dora", "edi", "mo"])
def test_others_do_not_learn_that_it_is_there(role, idea, request):
    client = logged_in(request.getfixturevalue(role))
    for step in ("", "brief/", *STEPS):
        assert client.get(at(idea, step)).status_code == 404, step
    for step in STEPS:
        assert client.post(at(idea, step)).status_code == 404, step


def test_every_step_is_there_in_its_state_only(as_bea, cem, idea, hoerde, group):
    office = logged_in(cem)
    decided, merged = make_decided(hoerde), make_idea(hoerde)
    merge_ideas(merged, into=idea, by=user_actor(cem.pk))
    set_intake(hoerde, answer_days=21, looks_first=True, consent_age=16, by=BY)
    held = make_idea(hoerde)
    there = {
        name: {step for step in STEPS if office.get(at(row, step)).status_code == 200}
        for name, row in (("new", idea), ("decided", decided), ("merged", merged), ("held", held))
    }
    said = {"antworten/", "stellungnahme/", "notiz/"}
    assert there == {
        "new": said | {"verweisen/", "rueckfrage/", "entscheiden/", "zusammenfuehren/", "verschieben/"},
        "decided": said | {"wieder-oeffnen/"},
        "merged": said | {"trennen/"},
        "held": {"freigeben/"},
    }
    # held ideas are for those who may release them
    assert as_bea.get(at(held)).status_code == 404
    office.post(at(held, "freigeben/"))
    assert now_is(held) == "published"


@pytest.mark.parametrize("number", ["0", "99999999999999999999", "4711"])
def test_numbers_that_are_none_are_not_found(number, as_bea, idea):
    assert as_bea.get(f"/arbeitsplatz/ideen/{number}/").status_code == 404


@pytest.mark.parametrize("role", ["cem", "bea"])
def test_the_number_of_queries_does_not_grow(
    role, request, idea, hoerde, group, django_assert_max_num_queries
):
    client = logged_in(request.getfixturevalue(role))
    client.get(at(idea))
    for path in ("", "entscheiden/", "verweisen/", "zusammenfuehren/"):
        with django_assert_max_num_queries(8):
            assert client.get(at(idea, path)).status_code == 200
    # whatever there is of a kind, it is one statement
    refer_idea(idea, committee=group, by=chair())
    client.post(at(idea, "antworten/"), {"text": "Danke!", "committee": group.pk})
    client.post(at(idea, "notiz/"), {"text": "Notiz"})
    client.get(at(idea))
    with django_assert_max_num_queries(10) as few:
        client.get(at(idea))
    most = len(few)
    for number in range(30):
        make_idea(hoerde, title=f"Bank {number}")
        client.post(at(idea, "antworten/"), {"text": f"Danke {number}!", "committee": group.pk})
        client.post(at(idea, "notiz/"), {"text": f"Notiz {number}"})
    client.get(at(idea))
    with django_assert_max_num_queries(most):
        client.get(at(idea))
