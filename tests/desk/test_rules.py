"""The rules of a committee: told with numbers, looked at before they are adopted."""

from dataclasses import fields
from enum import StrEnum
from fractions import Fraction

import pytest
from django.utils.timezone import localdate
from django.utils.translation import override

from tests.factories.committees import make_committee, make_group, sit
from tests.factories.people import logged_in, make_person
from vorort.committees.choices import Preset
from vorort.committees.models import RuleSetVersion
from vorort.committees.rules import rule_set
from vorort.committees.rules.presets import ASSOCIATION, CUSTOM, MUNICIPAL, PRESETS
from vorort.committees.rules.rule_set import Convener, Proxies, QuorumKind, RuleSet, Signer, changed
from vorort.desk.rules.examples import NUMBERS, ExampleForm, sentences
from vorort.desk.rules.forms import AdoptRulesForm, ShareField, spoken
from vorort.desk.rules.words import GROUPS, choice_text

pytestmark = pytest.mark.django_db


@pytest.fixture
def path(city, hoerde):
    return f"/arbeitsplatz/gremien/{make_committee(district=hoerde).slug}/regeln/"


@pytest.fixture
def as_cem(cem):
    return logged_in(cem)


def filled(rules=CUSTOM, preset="custom", **values):
    """What a browser sends of a form that nobody has touched."""
    found = {"valid_from": localdate().isoformat(), "basis": "GO vom 3. März", "schritt": "vorschau"}
    for field in AdoptRulesForm(rules, Preset(preset), None):
        value = field.value()
        if (
            field.name not in found
            and value is not False
            and value not in (None, "")
            and not field.field.disabled
        ):
            found[field.name] = "on" if value is True else value
    return {name: value for name, value in (found | values).items() if value is not None}


def test_every_parameter_has_its_words():
    told = [parameter.name for _title, parameters in GROUPS for parameter in parameters]
    assert sorted(told) == sorted(field.name for field in fields(RuleSet) if field.name != "locked")
    with override("de"):
        for rules in PRESETS.values():
            assert all(spoken(name, getattr(rules, name)) or name == "online_basis" for name in told)


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_a_form_that_nobody_touches_changes_nothing(name):
    form = AdoptRulesForm(PRESETS[name], Preset(name), filled(PRESETS[name], name))
    assert form.is_valid(), form.errors
    assert form.new_rules() == PRESETS[name]


def test_told_with_14_of_25_and_8_to_5():
    with override("de"):
        told = sentences(ASSOCIATION, NUMBERS)
    assert told[0] == "Sind 14 von 25 anwesend, ist die Sitzung beschlussfähig: Es genügt, wer kommt."
    assert told[1] == "Einfache Beschlüsse: mit 8 : 5 Stimmen angenommen, nötig sind 7 von 13."
    assert told[3].endswith("mit 8 : 5 Stimmen abgelehnt, nötig sind 10 von 13.")
    assert told[4] == "Änderung des Zwecks: mit 8 : 5 Stimmen abgelehnt, nötig sind 25 von 25."


@pytest.mark.parametrize(
    ("rules", "numbers", "sentence"),
    [
        (MUNICIPAL, NUMBERS | {"present": 12}, "nicht beschlussfähig: 13 müssen es sein"),
        (MUNICIPAL, NUMBERS, "beschlussfähig: 13 genügen"),
        (CUSTOM, NUMBERS | {"present": 0, "yes": 0, "no": 0}, "Ist niemand anwesend"),
        (CUSTOM, NUMBERS | {"yes": 5}, "5 : 5 Stimmen abgelehnt, Gleichstand genügt nicht"),
        (CUSTOM, NUMBERS | {"yes": 0, "no": 0}, "niemand hat abgestimmt"),
    ],
)
def test_every_outcome_has_its_sentence(rules, numbers, sentence):
    with override("de"):
        assert sentence in " ".join(sentences(rules, numbers))


def test_numbers_that_cannot_be_are_made_possible():
    form = ExampleForm({"seats": "9", "present": "12", "yes": "8", "no": "8"})
    assert form.numbers() == {"seats": 9, "present": 9, "yes": 8, "no": 1}
    assert ExampleForm({"seats": "viele"}).numbers() == NUMBERS


@pytest.mark.parametrize(
    ("text", "share"),
    [("3/4", Fraction(3, 4)), ("75 %", Fraction(3, 4)), ("0,5", Fraction(1, 2)), ("1", Fraction(1))],
)
def test_a_share_is_read_as_people_write_it(text, share):
    assert ShareField().clean(text) == share


def test_the_page_shows_what_holds(as_cem, path):
    page = as_cem.get(path).content.decode()
    assert "keine eigenen Regeln festgelegt" in page
    assert "Umlaufbeschlüsse" in page
    other = as_cem.get(path, {"seats": "15", "present": "9", "yes": "6", "no": "3"}).content.decode()
    assert "mit 6 : 3 Stimmen angenommen" in other


def test_seen_before_they_are_adopted(as_cem, path):
    change = {"quorum": "share", "quorum_share": "2/3", "notice_days": "10"}
    page = as_cem.post(f"{path}aendern/", filled(**change)).content.decode()
    assert "Ladungsfrist in Tagen" in page
    assert "nicht beschlussfähig: 17 müssen es sein" in page
    assert not RuleSetVersion.objects.exists()
    back = as_cem.post(f"{path}aendern/", filled(**change, schritt="zurueck"))
    assert 'value="10"' in back.content.decode()
    assert as_cem.post(f"{path}aendern/", filled(**change, schritt="ausfuehren")).status_code == 302
    version = RuleSetVersion.objects.get()
    wanted = changed(CUSTOM, quorum="share", quorum_share=Fraction(2, 3), notice_days=10)
    assert (version.rules, version.basis) == (wanted, "GO vom 3. März")
    assert "Fassung 1" in as_cem.get(path).content.decode()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"notice_days": "91"}, "kleiner oder gleich 90"),
        ({"quorum_share": "drei"}, "Bitte schreiben Sie einen Anteil"),
        ({"ordinary_share": "1", "ordinary_strict": "on"}, "Mehr als alle kann niemand erreichen"),
        ({"ordinary_share": "3/2"}, "höchstens 1"),
        ({"signers": None}, "Bitte füllen Sie dieses Feld aus"),
        ({"modes": ["online"]}, "Bitte nennen Sie den Beschluss"),
        ({"tie": "wuerfeln"}, "gültige Auswahl"),
    ],
)
@pytest.mark.parametrize("step", ["vorschau", "ausfuehren"])
def test_mistakes_are_named(values, sentence, step, as_cem, path):
    answer = as_cem.post(f"{path}aendern/", filled(**values, schritt=step))
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not RuleSetVersion.objects.exists()


def test_what_the_law_fixes_cannot_be_sent_otherwise(as_cem, city):
    make_committee("Versammlung", kind="general_assembly")
    path = "/arbeitsplatz/gremien/versammlung/regeln/aendern/"
    page = as_cem.get(path).content.decode()
    assert "Das legt das Gesetz fest" in page
    as_cem.post(path, filled(ASSOCIATION, "association", invite_all="", schritt="ausfuehren"))
    assert RuleSetVersion.objects.get().rules.invite_all
    assert "vorlage=custom" not in as_cem.get("/arbeitsplatz/gremien/versammlung/regeln/").content.decode()


def test_a_preset_to_start_from(as_cem, path):
    page = as_cem.get(f"{path}aendern/?vorlage=municipal").content.decode()
    assert "Ausgangspunkt: Rat" in page


def test_who_runs_a_committee_reads_its_rules_but_does_not_change_them(bea, anna, path, hoerde):
    committee = make_group("AG Feste", hoerde)
    sit(make_person("Leitung", user=bea), committee, "chair")
    own = f"/arbeitsplatz/gremien/{committee.slug}/regeln/"
    client = logged_in(bea)
    found = [
        client.get(own).status_code,
        client.get(f"{own}aendern/").status_code,
        client.get(path).status_code,
    ]
    assert found == [200, 404, 404]
    assert logged_in(anna).get(own).status_code == 404


def test_every_choice_is_named():
    kinds = [kind for kind in vars(rule_set).values() if isinstance(kind, type) and issubclass(kind, StrEnum)]
    assert all(str(choice_text(entry)) for kind in kinds for entry in kind)


def test_every_choice_is_named_by_its_own_words():
    """Two choices that are written alike, such as none of the members and no votes for others, mean different things."""
    with override("en"):
        assert spoken("quorum", QuorumKind.NONE) == "whoever comes is enough"
        assert spoken("proxies", Proxies.NONE) == "not allowed"
        assert spoken("convener", Convener.CHAIR) == "the chair"
        assert spoken("signers", (Signer.CHAIR,)) == "chair"
