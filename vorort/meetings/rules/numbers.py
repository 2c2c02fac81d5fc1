"""Under which number a paper is found."""


def paper_reference(year: int, number: int, addendum: int = 0) -> str:
    """`0042-26`, of an addendum `0042-26-E1`. From the ten thousandth paper of a year on it has five digits."""
    found = f"{number:04}-{year % 100:02}"
    return f"{found}-E{addendum}" if addendum else found
