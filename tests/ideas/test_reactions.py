"""What happens to ideas when people and districts change, and when time passes."""

from datetime import timedelta

from tests.factories.ideas import (
    BY,
    address_actor,
    make_idea,
    make_idea_draft,
    make_supporters,
    make_waiting,
)
from vorort.districts.actions import change_district
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.ideas.actions import support_idea
from vorort.ideas.models import Idea
from vorort.ideas.reactions import forget_stale_drafts
from vorort.ideas.rules import KEPT_DRAFT
from vorort.people.actions import delete_account, link_address
from vorort.people.models import Address
from vorort.people.own_data import own_data
from vorort.search.selectors import search


def test_who_registers_later_finds_their_ideas(city, hoerde, anna):
    idea = make_idea(hoerde)
    assert idea.address
    link_address(anna, email=idea.address.email, by=user_actor(anna.pk))
    idea.thread.refresh_from_db()
    assert idea.thread.author == anna
    assert [row["title"] for row in own_data(anna)["ideas.ideas"]] == [idea.title]


def test_a_deleted_account_leaves_its_ideas_without_a_name_and_takes_its_supports(committee, hoerde, anna):
    idea, other = make_idea(hoerde, anna, author_name="Anna Beispiel"), make_idea(hoerde)
    link_address(anna, email="anna@example.org", by=BY)
    make_supporters(other, anna)
    delete_account(anna, by=user_actor(anna.pk))
    idea.refresh_from_db()
    other.refresh_from_db()
    assert (idea.author_name, idea.address, idea.thread.author, idea.state) == ("", None, None, "published")
    assert other.support_count == 0


def test_a_renamed_district_is_found_by_its_new_name(committee, hoerde, cem):
    idea = make_idea(hoerde)
    change_district(hoerde, values={"name": "Phoenixstadt"}, by=user_actor(cem.pk))
    assert idea.pk in [found.object_id for found in search("Phoenixstadt", "de", kind="idea")]


def test_stale_drafts_and_addresses_nobody_confirmed_are_forgotten(city, hoerde):
    kept = make_idea(hoerde)
    make_idea_draft(hoerde)
    make_waiting(hoerde, "nobody@example.org")
    forget_stale_drafts(now() + KEPT_DRAFT - timedelta(hours=1))
    assert Idea.objects.count() == 3
    forget_stale_drafts(now() + KEPT_DRAFT + timedelta(hours=1))
    assert list(Idea.objects.all()) == [kept]
    assert [address.pk for address in Address.objects.all()] == [kept.address_id]


def test_supports_of_a_confirmed_address_are_told_to_its_owner(idea, anna):
    link = link_address(anna, email="anna@example.org", by=BY)
    support_idea(idea, by=address_actor(link))
    assert [row["idea"] for row in own_data(anna)["ideas.supports"]] == [idea.title]
