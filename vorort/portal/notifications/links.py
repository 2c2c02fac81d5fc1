"""The link in every mail about news: how often its recipient wants to hear, without logging in."""

from vorort.ground.actor import Actor, ActorKind
from vorort.notifications.models import Owner
from vorort.notifications.policies import ADDRESS_LINK, USER_LINK
from vorort.people.models import Address, User
from vorort.shell.signed_links import SignedLink

# signed for the number of an account and of an address, one of which is 0; it holds as long as its recipient is known
SETTINGS = SignedLink("portal.mail_settings", "portal:mail_settings")


def settings_address(owner: Owner, language: str) -> str:
    """The whole address, for a mail."""
    return SETTINGS.address(*_numbers(owner), language=language)


def owner_behind(token: str) -> Owner | None:
    """Whose news a link is about; None for one that is not ours or whose recipient is gone."""
    user_id, address_id = SETTINGS.pair(token) or (0, 0)
    if user_id:
        return User.objects.filter(pk=user_id, is_active=True).first()
    found = Address.objects.select_related("user").filter(pk=address_id).first()
    # an address that has become an account's: its news are the account's
    return found.user if found and found.user else found


def link_holder(owner: Owner) -> Actor:
    """Whoever follows the link: may choose how often, and do nothing else."""
    return Actor(ActorKind.LINK, owner.pk, USER_LINK if isinstance(owner, User) else ADDRESS_LINK)


def _numbers(owner: Owner) -> tuple[int, int]:
    return (owner.pk, 0) if isinstance(owner, User) else (0, owner.pk)
