"""Mails around moderation: the receipt and the decision of a report, the reason of a hiding, the answer to an objection.

Source: Regulation (EU) 2022/2065, art. 16 (4) and (5), 17 and 20.
"""

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from vorort.conversation.choices import ReportState
from vorort.conversation.models import Moderation, Report
from vorort.conversation.policies import OBJECTION_LINK
from vorort.districts.models import City
from vorort.ground.actor import Actor, ActorKind
from vorort.shell.filters import first_letters
from vorort.shell.mails import write
from vorort.shell.signed_links import SignedLink
from vorort.shell.subjects import author_address

LINK = SignedLink("portal.objection", "portal:object_to_hiding")
MOST_QUOTED = 300


def moderation_of(token: str) -> Moderation | None:
    """What a link is about; None for a link that is not ours or leads to nothing."""
    rows = Moderation.objects.select_related("thread", "comment")
    return rows.filter(pk=LINK.number(token) or 0).first()


def objector(moderation: Moderation) -> Actor:
    """Whoever follows the link: may object to this hiding and do nothing else."""
    return Actor(ActorKind.LINK, moderation.pk, OBJECTION_LINK)


def write_receipt(report: Report, city: City) -> None:
    """To whoever has just reported something, in the language they read."""
    about = {"receipt": report.receipt}
    lines = [
        _("Hello,"),
        _("thank you for your report. A person will look at it and decide. Your receipt: %(receipt)s")
        % about,
        _("What becomes of it stands here:"),
        _status_page(report),
    ]
    write(_("We have received your report %(receipt)s") % about, lines, to=report.email, city=city)


def write_decision(report: Report, city: City) -> None:
    """To whoever has reported something: what was decided, why, and what they can do against it."""
    about = {"receipt": report.receipt}
    with translation.override(report.language):
        is_hidden = report.state == ReportState.HIDDEN
        lines = [
            _("Hello,"),
            _("a person has decided about your report %(receipt)s.") % about,
            _("The content is hidden.") if is_hidden else _("The content stays."),
            _("The reason:"),
            report.decision,
            _(
                "If you do not agree, write to us within six months and name the receipt; somebody else looks at it:"
            ),
            f"{settings.WAGTAILADMIN_BASE_URL}{reverse('portal:write_message')}",
            _("You can also go to a certified out-of-court body or to court."),
        ]
        write(_("Your report %(receipt)s has been decided") % about, lines, to=report.email, city=city)


def write_hidden(moderation: Moderation, city: City) -> None:
    """To the author: what was hidden, which rule it breaks, why, and how to object."""
    with translation.override(_language(moderation)):
        told = [
            _("Hello,"),
            *_what(moderation),
            _("We have hidden it. The rule it breaks:"),
            moderation.get_rule_display(),
            _("The reason:"),
            moderation.reason,
            _(
                "A person has decided this. If you do not agree, you can object within six months; somebody else decides:"
            ),
            LINK.address(moderation.pk, language=_language(moderation)),
            _("You can also go to a certified out-of-court body or to court."),
        ]
        _to_author(moderation, _("Something you have written was hidden"), told, city)


def write_shown(moderation: Moderation, city: City) -> None:
    """To the author: it is there again."""
    with translation.override(_language(moderation)):
        told = [_("Hello,"), *_what(moderation), _("It is shown again.")]
        _to_author(moderation, _("Something you have written is shown again"), told, city)


def write_answer(moderation: Moderation, city: City) -> None:
    """To the author: what became of the objection."""
    with translation.override(_language(moderation)):
        told = [
            _("Hello,"),
            *_what(moderation),
            _("You have objected. It is shown again.")
            if moderation.objection_upheld
            else _("You have objected. It stays hidden."),
            _("The reason:"),
            moderation.objection_answer,
        ]
        _to_author(moderation, _("Your objection has been decided"), told, city)


def _to_author(moderation: Moderation, subject: str, lines: list[str], city: City) -> None:
    """Nothing is sent where nobody is known any more."""
    to = _author_of(moderation)
    if to:
        write(subject, lines, to=to, city=city)


def _author_of(moderation: Moderation) -> str:
    comment = moderation.comment
    if comment is None:
        return author_address(moderation.thread)
    owner = comment.user or comment.address
    return owner.email if owner else ""


def _what(moderation: Moderation) -> list[str]:
    comment = moderation.comment
    about = {"title": moderation.thread.title}
    if comment is None:
        return [_("this is about what you have published: “%(title)s”.") % about]
    return [_("this is about your comment on “%(title)s”:") % about, first_letters(comment.text, MOST_QUOTED)]


def _language(moderation: Moderation) -> str:
    return (moderation.comment or moderation.thread).language


def _status_page(report: Report) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL}{reverse('portal:report_received', args=[report.receipt])}"
