"""What a team's library is made of on the server, and who may do what there; the database itself sees to it.

A reader looks. A seller gives answers, begins assessments and puts them away,
but removes none, and changes nothing of the history or of what was exported. An
administrator owns the tables and brings them on. Logins are the database's own:
``GRANT readiness_seller TO anna``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.store.schema import OWNER, STEPS

if TYPE_CHECKING:
    from wizard.store.connections import Connection

SCHEMA = "readiness_wizard"
READER, SELLER, ADMINISTRATOR = "readiness_reader", "readiness_seller", "readiness_administrator"
SETTING_UP = "readiness-wizard team URL --set-up"
NEVER_REMOVED = "assessments, sittings, banks, wordings, prices, history, exports, documents"
NEVER_CHANGED = "banks, wordings, prices, history, exports, documents"
_TABLES = (
    "CREATE TABLE IF NOT EXISTS library (version BIGINT NOT NULL)",
    "INSERT INTO library (version) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM library)",
    "CREATE TABLE IF NOT EXISTS documents (digest TEXT PRIMARY KEY, content BYTEA NOT NULL)",
)
_GRANTS = (
    f"GRANT USAGE ON SCHEMA {SCHEMA} TO {READER}",
    f"GRANT SELECT ON ALL TABLES IN SCHEMA {SCHEMA} TO {READER}",
    f"GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {SCHEMA} TO {SELLER}",
    f"REVOKE INSERT, UPDATE, DELETE ON library FROM {SELLER}",
    f"REVOKE DELETE ON {NEVER_REMOVED} FROM {SELLER}",
    f"REVOKE UPDATE ON {NEVER_CHANGED} FROM {SELLER}",
)


def set_up(connection: Connection) -> None:
    """Make roles, schema and tables where they are missing, and bring them on, inside the caller's transaction."""
    _lock(connection)
    for role, part_of in ((READER, ""), (SELLER, READER), (ADMINISTRATOR, SELLER)):
        if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = ?", (role,)).fetchone() is None:
            connection.execute(f"CREATE ROLE {role} NOLOGIN {part_of and f'IN ROLE {part_of}'}")
    if not connection.execute("SELECT pg_has_role(?, 'MEMBER')", (ADMINISTRATOR,)).fetchone()[0]:
        connection.execute(f"GRANT {ADMINISTRATOR} TO CURRENT_USER")
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA} AUTHORIZATION {ADMINISTRATOR}")
    upgrade(connection)


def upgrade(connection: Connection) -> None:
    """Take the steps that are missing inside the caller's transaction; whoever else is about it waits."""
    _lock(connection)
    connection.execute(f"SET LOCAL ROLE {ADMINISTRATOR}")
    for statement in _TABLES:
        connection.execute(statement)
    version = connection.execute("SELECT version FROM library").fetchone()[0]
    for step in STEPS[version:]:
        step(connection)
    if version < len(STEPS):
        connection.execute("UPDATE library SET version = ?", (len(STEPS),))
    for statement in _GRANTS:
        connection.execute(statement)


def _lock(connection: Connection) -> None:
    connection.execute("SELECT pg_advisory_xact_lock(?)", (OWNER,))
