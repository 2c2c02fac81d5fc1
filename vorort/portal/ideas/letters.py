"""Mails to those who write or support ideas without an account: the link that shows the address is theirs."""

from django.utils import translation
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea, ParentalConsent
from vorort.ideas.selectors import intake_of
from vorort.people.models import Address
from vorort.shell.mails import write
from vorort.shell.signed_links import SignedLink

# both name the idea and the address the mail went to: whoever hands an idea in with another address makes the first void
CONFIRMING = SignedLink("portal.ideas.confirm", "portal:confirm_idea")
SUPPORTING = SignedLink("portal.ideas.support", "portal:confirm_support")
# names the idea and the question: whoever is asked anew gets another one
AGREEING = SignedLink("portal.ideas.consent", "portal:answer_consent")
# for going on with a draft: whoever has the link has the draft
WRITING = SignedLink("portal.ideas.draft", "portal:change_draft")


def behind(link: SignedLink, token: str) -> tuple[Idea, Address] | None:
    """Idea and address a link was made for; None for one that is not ours or leads to nothing any more."""
    return addressed(*(link.pair(token) or (0, 0)))


def addressed(idea_id: int, address_id: int) -> tuple[Idea, Address] | None:
    """Both as they stand now; None where one of them is gone."""
    rows = Idea.objects.select_related("thread", "district", "address").defer("district__boundary")
    idea, address = rows.filter(pk=idea_id).first(), Address.objects.filter(pk=address_id).first()
    return (idea, address) if idea and address else None


def write_confirmation(idea: Idea, address: Address, city: City) -> None:
    """Unless the idea has been handed in otherwise meanwhile."""
    if idea.state != IdeaState.WAITING or idea.address_id != address.pk:
        return
    language = idea.thread.language
    with translation.override(language):
        about = {"title": idea.title}
        lines = [
            _("Hello,"),
            _(
                "thank you for your idea “%(title)s”. One click is missing: please open this page and confirm it."
            )
            % about,
            CONFIRMING.address(idea.pk, address.pk, language=language),
            _("Only then it can be read by everybody, and you will hear what becomes of it."),
            _("If you know nothing about this, you need not do anything. After 30 days all is deleted."),
        ]
        write(_("Please confirm your idea: %(title)s") % about, lines, to=address.email, city=city)


def waiting_consent(idea_id: int, consent_id: int) -> ParentalConsent | None:
    """A question to a parent as it stands now; None once it has been asked anew, or its idea is gone."""
    rows = ParentalConsent.objects.filter(pk=consent_id, idea=idea_id)
    return rows.select_related("idea__thread", "idea__district").defer("idea__district__boundary").first()


def write_to_parent(consent: ParentalConsent, city: City) -> None:
    """The mail with the link, unless the parent has decided meanwhile."""
    idea = consent.idea
    if not (consent.is_open and consent.email):
        return
    language = idea.thread.language
    with translation.override(language):
        about = {"title": idea.title, "age": intake_of(idea.district_id).consent_age}
        lines = [
            _("Hello,"),
            _(
                "somebody younger than %(age)s years has handed in the idea “%(title)s” and named you as a parent."
                " It is published only if you agree. Please open this page, read the idea and decide:"
            )
            % about,
            AGREEING.address(idea.pk, consent.pk, language=language),
            _("Your address is used for this question only and deleted 30 days after you have decided."),
            _("If you know nothing about this, you need not do anything. The idea is then not published."),
        ]
        write(_("May this idea be published? %(title)s") % about, lines, to=consent.email, city=city)


def write_support_link(idea: Idea, address: Address, city: City) -> None:
    """To whom asked to support an idea with this address."""
    language = idea.thread.language
    with translation.override(language):
        about = {"title": idea.title}
        lines = [
            _("Hello,"),
            _("you would like to support the idea “%(title)s”. Please open this page and confirm it:")
            % about,
            SUPPORTING.address(idea.pk, address.pk, language=language),
            _("If you know nothing about this, you need not do anything."),
        ]
        write(_("Please confirm your support: %(title)s") % about, lines, to=address.email, city=city)
