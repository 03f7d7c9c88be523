"""What people type, and what they are made to type."""

from __future__ import annotations

NAMES = (
    "<b>Bold & Sons</b>",
    '=HYPERLINK("http://example.invalid","x")',
    "@SUM(1+1)",
    "+1 555 0100",
    "-2+3",
    "مختبر الميناء للأسنان",
    "株式会社ミナト",
    "Łódź Ω Ж 🦷",
    "x" * 200,
)
