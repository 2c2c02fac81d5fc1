"""What a browser says about itself, in two words that people recognise."""

import ipaddress

from django.utils.translation import gettext as _

# the first that occurs counts, because browsers also name those they descend from
BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "SamsungBrowser": "Samsung Internet",
    "Firefox": "Firefox",
    "FxiOS": "Firefox",
    "CriOS": "Chrome",
    "Chrome": "Chrome",
    "Safari": "Safari",
}
SYSTEMS = {
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Android": "Android",
    "Windows": "Windows",
    "Macintosh": "Mac",
    "CrOS": "ChromeOS",
    "Linux": "Linux",
}


def device_of(user_agent: str) -> str:
    """`Firefox on Windows`, or what little can be said."""
    browser = next((name for sign, name in BROWSERS.items() if sign in user_agent), "")
    system = next((name for sign, name in SYSTEMS.items() if sign in user_agent), "")
    if browser and system:
        return _("%(browser)s on %(system)s") % {"browser": browser, "system": system}
    return browser or system or _("Unknown device")


def shortened(address: str) -> str:
    """An IP address that does not lead to one household any more: the last part is nought."""
    try:
        length = 24 if ipaddress.ip_address(address).version == 4 else 48
    except ValueError:  # a server behind a socket knows no address
        return "0.0.0.0"  # noqa: S104  # no place to listen at, but a gap
    return str(ipaddress.ip_network(f"{address}/{length}", strict=False).network_address)
