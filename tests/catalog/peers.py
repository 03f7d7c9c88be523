"""Turn other people's questionnaires into banks of ours.

``write_bank`` is the fixture of that name; what comes back is the bank's folder.
"""

from __future__ import annotations

import re
import unicodedata

BANDS = [
    {"axis": "readiness", "id": "weak", "title": "Weak", "below": 50},
    {"axis": "readiness", "id": "good", "title": "Good", "below": 101},
]
DONT_KNOW, DOES_NOT_APPLY = "je ne sais pas", "non applicable"


def slug(text):
    """Return an id made of a title."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")


def dimensions(names):
    """Return one readiness dimension for each name."""
    return [{"id": name, "title": name, "axis": "readiness", "weight": 1} for name in names]


def scored(ident, dimension, text, options):
    """Return a single-choice readiness question."""
    record = {"id": ident, "axis": "readiness", "dimension": dimension, "kind": "single", "text": text}
    return {**record, "weight": 1, "why": "w", "find_out": "f", "options": options}


def from_points(raw, write_bank):
    """Convert questions with points from 0 to 100, listed from worst to best."""
    sections = {}
    for question in raw["questions"]:
        rows = enumerate(question["options"])
        options = [{"id": f"o{place}", "label": row["option"], "points": row["points"] / 100} for place, row in rows]
        area = slug(question["category"])
        sections.setdefault(area, []).append(scored(question["id"], area, question["text"], options[::-1]))
    return write_bank(sections, dimensions=dimensions(sections), bands=BANDS)


def from_measures(raw, write_bank):
    """Convert questions by theme, with measures to take and follow-ups below an answer."""
    sections = {}
    for theme, content in raw.items():
        area = slug(theme)
        pending = [(question, None) for question in content["questions"]]
        for question, shown in pending:
            sections.setdefault(area, []).append(_measured(question, shown, area))
            for answer in question["reponsesPossibles"]:
                below = {"question": slug(question["identifiant"]), "is": slug(answer["identifiant"])}
                pending += [(child, below) for child in answer.get("questions", [])]
    rated = [area for area, rows in sections.items() if any(row["axis"] == "readiness" for row in rows)]
    return write_bank(sections, dimensions=dimensions(rated), bands=BANDS)


def _measured(question, shown, area):
    answers = question["reponsesPossibles"]
    points = {row["identifiant"]: row.get("resultat", {}).get("indice", {}).get("valeur") for row in answers}
    real = [row for row in answers if row["libelle"].lower() not in {DONT_KNOW, DOES_NOT_APPLY}]
    is_scored = question["type"] == "choixUnique" and any(value is not None for value in points.values())
    options = []
    for row in reversed(real):
        option = {"id": slug(row["identifiant"]), "label": row["libelle"]}
        if is_scored:
            option["points"] = (points[row["identifiant"]] or 0) / 3
            named = row.get("resultat", {}).get("mesures", [])
            option["needs"] = {measure["identifiant"]: 3 - measure["niveau"] for measure in named}
        options.append(option)
    record = scored(slug(question["identifiant"]), area, question["libelle"], options)
    if not is_scored:
        del record["dimension"]
        record["axis"] = "context"
        record["kind"] = "single" if question["type"] == "choixUnique" else "multi"
    if any(row["libelle"].lower() == DOES_NOT_APPLY for row in answers):
        record["not_applicable"] = "Non applicable"
    return {**record, "show_if": shown} if shown else record


def from_form(rows, write_bank):
    """Convert a form whose questions appear one after the other; choices that are numbers become a number."""
    questions = []
    for row in rows:
        choices = row["choices"]
        counted = choices[0] == 1
        record = {"id": row["name"], "axis": "context", "kind": "number" if counted else "single"}
        record |= {"text": row["title"], "why": "w", "find_out": "f"}
        options = [{"id": choice, "label": choice} for choice in choices]
        record |= {"min": min(choices), "max": max(choices)} if counted else {"options": options}
        parts = [_visible(part) for part in row.get("visibleIf", "").split(" and ") if part]
        questions.append(record | ({"show_if": {"all": parts}} if parts else {}))
    return write_bank({"form": questions})


def _visible(part):
    name, operator, value = re.fullmatch(r"\{(\w+)\}\s*(=|>=)\s*(.+)", part.strip()).groups()
    return {"question": name, "is": value.strip("'")} if operator == "=" else {"question": name, "gte": int(value)}
