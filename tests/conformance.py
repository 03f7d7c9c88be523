"""Validate PDF files by PDF/UA-1 and PDF/A-3a; run by the validator's own Python, see .ci/validate.

Prints a line for each file and profile; exits with 1 where a rule failed.
"""

from __future__ import annotations

import sys
from pathlib import Path

PROFILES = ("ua1", "3a")


def main(paths):
    """Validate every file; return how many checks failed."""
    import page

    failed = 0
    for path in paths:
        for profile in PROFILES:
            report = page.validate_pdf(path, profile=profile)
            sys.stdout.write(
                f"{Path(path).name} {profile}: {report.rules.failed} of {report.rules.total} rules failed\n"
            )
            sys.stdout.writelines(f"  {failure.rule_id}: {failure.message}\n" for failure in report.failures)
            failed += not report.is_compliant
    return failed


if __name__ == "__main__":
    sys.exit(min(1, main(sys.argv[1:])))
