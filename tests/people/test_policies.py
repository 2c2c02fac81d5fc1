import pytest

from tests.factories.people import make_duty, make_invitation, make_organisation, make_person, make_user
from vorort.ground.actor import user_actor
from vorort.ground.permit import allows
from vorort.people.models import OrganisationContact

EVERYBODY = ("nobody", "anna", "bea", "cem", "dora", "edi", "olga", "mo", "clock", "shell")
OFFICE = {"cem", "shell"}
SIGNED_IN = {"anna", "bea", "cem", "dora", "edi", "olga", "mo"}

# permission -> its subject, and who may; the person is Bea's own record
TABLE = {
    "people.keep_person": ("city", OFFICE),
    "people.merge_people": ("person", OFFICE),
    "people.erase_person": ("person", OFFICE | {"bea"}),
    "people.record_consent": ("person", OFFICE | {"bea"}),
    "people.withdraw_consent": ("person", OFFICE | {"bea"}),
    "people.invite_person": ("person", OFFICE),
    "people.withdraw_invitation": ("invitation", OFFICE),
    "people.accept_invitation": ("invitation", SIGNED_IN),
    "people.keep_own_profile": ("bea", {"bea"}),
    "people.delete_account": ("bea", {"bea"}),
    "people.keep_organisation": ("city", OFFICE),
    "people.keep_contact": ("organisation", OFFICE),
    "people.remove_contact": ("contact", OFFICE),
}


@pytest.fixture
def person(bea):
    return make_person(user=bea)


@pytest.fixture
def invitation(db):
    return make_invitation(make_person())


@pytest.fixture
def organisation(hoerde):
    return make_organisation(district=hoerde)


@pytest.fixture
def contact(organisation):
    return OrganisationContact.objects.create(organisation=organisation, person=make_person())


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("who", EVERYBODY)
def test_who_may_do_what(name, who, actor, request):
    subject, allowed = TABLE[name]
    assert allows(name, actor(who), request.getfixturevalue(subject)) == (who in allowed)


@pytest.mark.parametrize("name", ["erase_person", "record_consent", "withdraw_consent"])
def test_a_person_without_account_is_nobodys_own(name, actor):
    person = make_person()
    assert not any(allows(f"people.{name}", actor(who), person) for who in ("nobody", "anna", "bea"))


def test_the_number_of_a_user_opens_no_record_of_the_same_number(anna):
    """A user is themselves by their own number, a record by its account: never by its number."""
    person = make_person(pk=anna.pk)
    assert not allows("people.record_consent", user_actor(anna.pk), person)


@pytest.mark.parametrize("name", ["keep_contact", "remove_contact"])
def test_the_office_of_a_district_names_contacts_there_and_nowhere_else(name, actor, hoerde, aplerbeck):
    found = []
    for district in (aplerbeck, hoerde, None):
        organisation = make_organisation(district=district)
        contact = OrganisationContact.objects.create(organisation=organisation, person=make_person())
        subject = contact if name == "remove_contact" else organisation
        found.append(allows(f"people.{name}", actor("dora"), subject))
    assert found == [True, False, False]


@pytest.mark.parametrize("who", EVERYBODY)
def test_the_operator_gives_and_ends_duties_and_nobody_else(who, actor, anna, aplerbeck):
    subjects = {"people.grant_duty": anna, "people.end_duty": make_duty(make_user("Eva"), district=aplerbeck)}
    found = {name: allows(name, actor(who), subject) for name, subject in subjects.items()}
    assert found == dict.fromkeys(subjects, who in ("olga", "shell"))


def test_an_operator_of_one_district_ends_duties_there_and_grants_none(anna, hoerde, aplerbeck):
    make_duty(anna, "operator", district=aplerbeck)
    duties = [
        make_duty(make_user(name), district=place) for name, place in [("Eva", aplerbeck), ("Uwe", hoerde)]
    ]
    me = user_actor(anna.pk)
    assert [allows("people.end_duty", me, duty) for duty in duties] == [True, False]
    assert not allows("people.grant_duty", me, anna)
