"""The few lines that go with a document by mail, as a link that the mail program opens.

A ``mailto:`` link cannot carry a file, so the text leaves room for it and
whoever opens the link must say that the file is to be attached by hand. The
mail is in the language of its document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from wizard.catalog.tongues import tongue
from wizard.domain.language import say, speaking
from wizard.proposal.cover_page import TITLES

if TYPE_CHECKING:
    from wizard.app.exports import Paper


def mail_link(paper: Paper, file_name: str) -> str:
    """Return the link for a mail about a document that lies in a file of that name."""
    client = paper.advice.assessment.client
    with speaking(tongue(paper.language)):
        words = urlencode(_mail(paper, file_name), quote_via=quote)
    return f"mailto:{quote(client.email.strip(), safe='@')}?{words}"


def _mail(paper: Paper, file_name: str) -> dict[str, str]:
    client = paper.advice.assessment.client
    title = say(TITLES[paper.kind])
    about = f"{title}: {client.name.strip()}" if client.name.strip() else title
    contact = client.contact.strip()
    lines = (
        say("Hello {name},", name=contact) if contact else say("Hello,"),
        "",
        say("please find our IT care proposal attached: {file}", file=file_name)
        if paper.kind == "proposal"
        else say("please find our IT readiness report attached: {file}", file=file_name),
        "",
        say("Kind regards"),
        client.prepared_by.strip(),
    )
    return {"subject": about, "body": "\r\n".join(lines).rstrip() + "\r\n"}
