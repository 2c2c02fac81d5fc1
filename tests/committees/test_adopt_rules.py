import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import make_committee
from vorort.committees.actions import adopt_rules
from vorort.committees.choices import Preset
from vorort.committees.rules.presets import ASSOCIATION, CUSTOM, MUNICIPAL
from vorort.committees.rules.rule_set import RuleSet, changed
from vorort.committees.selectors import rules_of
from vorort.ground.permit import Refused


def test_a_committee_gets_rules_of_its_own(committee, actor, told, noon):
    cem, rules = actor("cem"), changed(CUSTOM, notice_days=10)
    told()
    version = adopt_rules(committee, rules, preset=Preset.CUSTOM, basis="Sitzung am 1. Juni", by=cem)
    assert (version.version, version.valid_from, version.rules, version.used_at) == (1, NOON, rules, None)
    assert rules_of(committee, NOON) == (rules, version)
    assert told() == [("committees.RulesAdopted", {"rule_set_id": version.pk})]


def test_earlier_versions_stay_and_later_ones_wait(committee, actor, noon):
    cem = actor("cem")
    first = adopt_rules(committee, CUSTOM, preset=Preset.CUSTOM, by=cem)
    second = adopt_rules(
        committee, changed(CUSTOM, notice_days=3), preset=Preset.CUSTOM, valid_from=NOON + DAY, by=cem
    )
    assert [rules_of(committee, at)[1] for at in (NOON, NOON + DAY)] == [first, second]
    assert second.version == 2


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "edi", "olga"])
def test_others_do_not(who, bea_chairs, committee, actor):
    with pytest.raises(Refused):
        adopt_rules(committee, CUSTOM, preset=Preset.CUSTOM, by=actor(who))


@pytest.mark.parametrize(
    ("rules", "preset", "name"),
    [
        (RuleSet(**{**vars(ASSOCIATION), "invite_all": False}), "association", "invite_all"),
        (RuleSet(**{**vars(ASSOCIATION), "locked": ()}), "association", "locked"),
        (RuleSet(**{**vars(MUNICIPAL), "relatives_excluded": False}), "municipal", "relatives_excluded"),
    ],
)
def test_what_the_law_fixes_stays_whoever_asks(rules, preset, name, committee, actor):
    with pytest.raises(ValidationError, match=f"The law fixes “{name}”"):
        adopt_rules(committee, rules, preset=preset, by=actor("cem"))


def test_an_association_goes_by_the_rules_of_associations(city, actor):
    assembly = make_committee("Versammlung", kind="general_assembly")
    with pytest.raises(ValidationError, match="goes by the rules of associations"):
        adopt_rules(assembly, CUSTOM, preset=Preset.CUSTOM, by=actor("cem"))
    assert adopt_rules(assembly, ASSOCIATION, preset=Preset.ASSOCIATION, by=actor("cem")).version == 1
