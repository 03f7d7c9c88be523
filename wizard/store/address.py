"""The address of a team's library: what it must look like, and how it is shown."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

KINDS = ("postgresql", "postgres")
SECRETS = frozenset({"password", "sslpassword"})


def shown(url: str) -> str:
    """Return an address without its password; what is none is returned as it is."""
    if "://" not in url:
        return url
    try:
        parts = urlsplit(url)
        login, at, place = parts.netloc.rpartition("@")
        values = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] not in SECRETS]
    except ValueError:
        return f"{KINDS[0]}://..."
    asked = f"?{urlencode(values, safe='/')}" if values else ""
    return f"{parts.scheme}://{login.partition(':')[0]}{at}{place}{parts.path}{asked}"


def place(url: str) -> str:
    """Return the server and the database of an address: the same for everybody of a team."""
    parts = urlsplit(url)
    return f"{parts.netloc.rpartition('@')[2]}{parts.path}".lower()


def is_address(text: str) -> bool:
    """Tell whether a text looks like the address of a team's library."""
    try:
        return urlsplit(text).scheme in KINDS and "://" in text
    except ValueError:
        return False
