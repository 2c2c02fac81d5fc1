"""The second writer: users for the demo and for the first operator."""

from vorort.people.models import User


def keep_user(email: str, password: str | None, name: str) -> User:
    """Make a user unless the address is taken."""
    return User.objects.filter(email=email).first() or User.objects.create_user(email, password, name=name)
