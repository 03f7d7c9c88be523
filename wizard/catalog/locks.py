"""Files locked with a passphrase: what is inside cannot be read, nor changed unnoticed, without it.

The key comes from the passphrase by scrypt (RFC 7914), the content is sealed
with AES-256-GCM, which also covers everything that stands beside it; both are
the ``cryptography`` package's. There is no way back without the passphrase. A
locked file is JSON:

    {"locked": {"format": 1, "kdf": "scrypt", "n": 65536, "r": 8, "p": 2, "salt": "...",
                "cipher": "AES-256-GCM", "nonce": "..."},
     "content": "..."}

``salt`` (16 bytes), ``nonce`` (12 bytes) and ``content`` are Base64; the data
authenticated beside the content is ``locked`` as JSON with sorted keys and no
spaces. The passphrase is UTF-8 in Unicode's form NFC. What a file asks of
scrypt is bounded: at most 64 MB of memory and a fraction of a second.
"""

from __future__ import annotations

import base64
import json
import os
import unicodedata
from typing import TYPE_CHECKING, Any

from wizard.domain.errors import InputError, Problem, WizardError
from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCK, CONTENT = "locked", "content"
FORMAT = 1
WORK = {"n": 2**16, "r": 8, "p": 2}
BEARABLE = {"n": (2**14, 2**15, 2**16), "r": (8,), "p": (1, 2)}
KEY_BYTES, SALT_BYTES, NONCE_BYTES = 32, 16, 12
LARGEST = 3 * 1024 * 1024  # sealed and in Base64 it must still be a file that is read
VARIABLE = "READINESS_WIZARD_PASSPHRASE"


class LockedError(InputError):
    """A file is locked; ``tried`` tells that there was a passphrase, and it is not the one."""

    def __init__(self, name: str, *, tried: bool) -> None:
        if tried:
            what = say("this passphrase does not open it")
            remedy = say("mind capitals and spaces; if it is the right one, the file was changed on its way")
        else:
            what = say("it is locked with a passphrase")
            remedy = say("open it in the window, or put the passphrase into {variable}", variable=VARIABLE)
        super().__init__([Problem(what, remedy, name)])
        self.file = name
        self.tried = tried


def locked(content: bytes, passphrase: str) -> bytes:
    """Return a file that holds some content locked.

    Raises:
        WizardError: the content is too large.
    """
    if len(content) > LARGEST:
        raise WizardError(say("This assessment is too large to be locked; save it without a passphrase."))
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    head = {"format": FORMAT, "kdf": "scrypt", **WORK, "salt": _text(salt)}
    head |= {"cipher": "AES-256-GCM", "nonce": _text(nonce)}
    sealed = _cipher(passphrase, salt, WORK).encrypt(nonce, content, _beside(head))
    return json.dumps({LOCK: head, CONTENT: _text(sealed)}, indent=1).encode()


def unlocked(values: Mapping[str, object], name: str, passphrase: str, problems: list[Problem]) -> bytes | None:
    """Return what a locked file holds, or ``None`` with the reason noted.

    Raises:
        LockedError: this passphrase does not open it.
    """
    head = values[LOCK]
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        remedy = say("open it with the version of the program that wrote it, or a newer one")
        problems.append(Problem(say("it is locked in a way that this program cannot read"), remedy, name))
        return None
    salt, nonce, sealed = (_bytes(part) for part in (head.get("salt"), head.get("nonce"), values.get(CONTENT)))
    known = (head.get("kdf"), head.get("cipher")) == ("scrypt", "AES-256-GCM")
    bearable = all(type(head.get(key)) is int and head[key] in allowed for key, allowed in BEARABLE.items())
    sizes = (len(salt), len(nonce)) == (SALT_BYTES, NONCE_BYTES)
    if not (known and bearable and sizes and sealed):
        problems.append(Problem(say("this locked file is damaged or not whole"), say("ask for it again"), name))
        return None
    if not passphrase:
        raise LockedError(name, tried=False)
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - few files are locked

    try:
        content: bytes = _cipher(passphrase, salt, head).decrypt(nonce, sealed, _beside(head))
    except InvalidTag as error:
        raise LockedError(name, tried=True) from error
    return content


def _cipher(passphrase: str, salt: bytes, work: Mapping[str, int]) -> Any:  # noqa: ANN401 - its type is imported here
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - few files are locked
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415

    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return AESGCM(Scrypt(salt, KEY_BYTES, work["n"], work["r"], work["p"]).derive(words))


def _beside(head: Mapping[str, object]) -> bytes:
    return json.dumps(head, sort_keys=True, separators=(",", ":")).encode()


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(part: object) -> bytes:
    try:
        return base64.b64decode(part, validate=True) if isinstance(part, str) else b""
    except ValueError:
        return b""
