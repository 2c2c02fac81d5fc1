"""Somebody young signs up on the site; a parent reads what it is about and decides."""

import pytest
from django.core import mail
from django.test import Client

from tests.desk.test_papers import needs_pango
from tests.factories.people import logged_in, make_user
from tests.factories.volunteering import (
    TITLE,
    actor_for,
    fresh,
    in_hours,
    make_helper,
    make_profile,
    make_shift,
    make_volunteer,
    make_young,
)
from tests.portal.ideas.conftest import links_in_mails
from tests.portal.volunteering.test_taking_part import HOME, fill_in  # noqa: F401
from vorort.ground.clock import held_at
from vorort.outbox.worker import run_once
from vorort.shell.volunteering.links import AGREEING, ASSIGNMENT
from vorort.volunteering.actions import keep_shift, offer_place, seek_swap
from vorort.volunteering.models import Assignment, HelpConsent
from vorort.volunteering.reactions import end_kept_places

YOUNG = {"is_young": "on", "parent_way": "link", "parent_email": "mutter@example.org"}
PAPER = {"is_young": "on", "parent_way": "paper", "parent_email": ""}


def link_to(assignment):
    return f"{HOME}einverstaendnis/{AGREEING.token(assignment.pk, assignment.consent.pk)}/"


def text(answer):
    return answer.content.decode()


def last_mail():
    links_in_mails("einsatz")
    told = mail.outbox[-1].message().get_payload(decode=True)
    assert isinstance(told, bytes)
    return told.decode()


def test_from_the_form_over_both_mails_to_the_place(client, project, fill_in):  # noqa: F811
    shift = make_shift(project)
    path = f"{HOME}schichten/{shift.pk}/"
    assert "younger than 16" in text(client.get(path))
    fill_in(client, path, name="Kim", email="kim@example.org", **YOUNG)
    (own,) = links_in_mails("bestaetigen")
    # nobody writes to a parent before the child has shown that its address is its own
    assert links_in_mails("einverstaendnis") == []
    assert "until then it is kept" in text(client.post(f"/en{own}", follow=True))
    (link,) = links_in_mails("einverstaendnis/")
    assert "mutter@example.org" in {address for message in mail.outbox for address in message.to}
    page = text(Client().get(f"/en{link}"))
    assert TITLE in page
    assert "Kim" in page
    # programs open links too
    assert (Assignment.objects.get().state, fresh(shift).held) == ("consent", 1)
    assert Client().post(link, {"antwort": "vielleicht"}).status_code == 422
    assert "may help" in text(Client().post(f"/en{link}", {"antwort": "ja"}))
    assert Assignment.objects.get().state == "accepted"
    assert Client().get(link).status_code == 410
    assert Client().post(link, {"antwort": "nein"}).status_code == 410


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"parent_email": ""}, "form on paper"),
        ({"parent_email": "kim@example.org"}, "not your own"),
        ({"parent_email": "mutter"}, "valid email"),
        ({"parent_way": "taube"}, "valid choice"),
    ],
)
def test_what_is_missing_about_parents_is_said_at_its_field(client, project, fill_in, wrong, told):  # noqa: F811
    path = f"{HOME}schichten/{make_shift(project).pk}/"
    answer = fill_in(client, path, name="Kim", email="kim@example.org", **YOUNG | wrong)
    assert (answer.status_code, Assignment.objects.exists()) == (422, False)
    assert told in text(answer)
    assert 'value="Kim"' in text(answer)


def test_with_an_account_on_paper(project):
    shift, browser = make_shift(project), logged_in(make_user("Kim"))
    answer = browser.post(f"{HOME}schichten/{shift.pk}/", PAPER, follow=True)
    assert "Bring the signed form" in text(answer)
    assert links_in_mails("einverstaendni") == ["/mitmachen/einverstaendnis/"]
    assert browser.post(f"{HOME}schichten/{shift.pk}/", YOUNG | {"parent_email": "x"}).status_code == 422


def _words(message):
    """What somebody reads of a mail, whatever is attached."""
    texts = [part for part in message.walk() if part.get_content_type() == "text/plain"]
    return "".join(part.get_payload(decode=True).decode() for part in texts)


def _deliver():
    while run_once():
        pass


def test_for_another_time_parent_and_child_hear_that_it_is_asked_again(project, actor):
    shift = make_shift(project)
    mine = make_young(shift)
    Client().post(link_to(mine), {"antwort": "ja"})
    _deliver()
    mail.outbox.clear()
    keep_shift(shift.opportunity, values=in_hours(300), number=shift.pk, by=actor("bea"))
    again = mine.shift.assignments.alive().get()
    _deliver()
    told = {message.to[0]: _words(message.message()) for message in mail.outbox}
    assert "haben sich Zeit oder Ort geändert" in told["mutter@example.org"]
    assert AGREEING.token(again.pk, again.consent.pk) in told["mutter@example.org"]
    assert len(told) == len(mail.outbox) == 2
    (child,) = (words for to, words in told.items() if to != "mutter@example.org")
    assert "muss dem zustimmen" in child
    # the link to what was agreed to before decides nothing any more
    assert Client().get(link_to(mine)).status_code == 410
    assert "covers this time and this place" in text(Client().get(link_to(again)))


def test_a_parent_says_no_and_the_child_hears_it(project):
    mine = make_young(make_shift(project))
    assert "does not help there" in text(Client().post(link_to(mine), {"antwort": "nein"}))
    assert "ist nicht einverstanden" in last_mail()
    told = text(Client().get(f"{HOME}einsatz/{ASSIGNMENT.token(mine.pk)}/"))
    assert "A parent has not agreed" in told


def test_who_is_silent_lets_the_place_go(project):
    mine = make_young(make_shift(project))
    link = link_to(mine)
    with held_at(mine.expires_at):
        assert Client().get(link).status_code == 410
        end_kept_places(mine.expires_at)
        assert "wieder frei" in last_mail()
    assert Client().post(link, {"antwort": "ja"}).status_code == 410
    assert fresh(mine).state == "no_consent"


def test_who_is_asked_says_yes_behind_the_link(project, actor):
    asked = offer_place(make_shift(project), volunteer=make_volunteer("Kim"), by=actor("bea"))
    path = f"{HOME}einsatz/{ASSIGNMENT.token(asked.pk)}/"
    wrong = Client().post(path, {"tun": "accept_offer", "is_young": "on"})
    assert (wrong.status_code, fresh(asked).state) == (422, "offered")
    told = text(Client().post(path, {"tun": "accept_offer", **YOUNG}, follow=True))
    assert "until then it is kept" in told
    assert "We have written to a parent" in told
    assert fresh(asked).state == "consent"


def test_the_year_of_birth_asks_where_nobody_ticks_anything(project, actor):
    user = make_user("Kim")
    make_profile(user, born_in=2014)
    answer = logged_in(user).post(f"{HOME}schichten/{make_shift(project).pk}/")
    assert answer.status_code == 422
    assert "a parent has to agree" in text(answer)


def test_no_swap_past_a_parent(project):
    shift = make_shift(project, most=1)
    mine = make_helper(shift, "Udo")
    seek_swap(mine, is_on=True, by=actor_for(mine.volunteer))
    browser = logged_in(make_user("Kim"))
    told = browser.post(f"{HOME}uebernehmen/{mine.pk}/", YOUNG, follow=True)
    assert "waiting list" in text(told)
    assert (fresh(mine).state, HelpConsent.objects.count()) == ("accepted", 0)


def test_links_of_others_lead_nowhere(project):
    mine, other = make_young(make_shift(project)), make_young(make_shift(project, hours=300), "Lea")
    crossed = AGREEING.token(mine.pk, other.consent.pk)
    assert Client().get(f"{HOME}einverstaendnis/{crossed}/").status_code == 410
    assert Client().get(f"{HOME}einverstaendnis/{'x' * 20}/").status_code == 404
    assert Client().get(f"{HOME}einverstaendnis/{ASSIGNMENT.token(mine.pk)}/").status_code == 404


def test_nobody_else_reads_that_somebody_is_young(project):
    shift = make_shift(project)
    make_young(shift)
    told = text(Client().get(f"{HOME}{shift.opportunity_id}-x/", follow=True))
    assert "Kim" not in told
    assert "consent" not in told


def test_the_form_to_print(city):
    told = text(Client().get(f"{HOME}einverstaendnis/"))
    assert "I agree that our child helps there" in told


@needs_pango
def test_the_form_as_pdf(city):
    assert Client().get(f"{HOME}einverstaendnis.pdf").content.startswith(b"%PDF")
