"""The pages of a client that is assessed again; each function brings a stage to one of them."""

from __future__ import annotations

from wizard.ui.widgets.comparison import Comparison


def again(step):
    """Return a function that assesses a client again and shows one step of it."""

    def show(stage):
        stage.open("dentallab25")
        stage.press("Save and close")
        stage.choose("Assess again")
        stage.window.sitting.walk.go_to(step)

    return show


def again_end(stage):
    """Show the end of a section with answers from last time."""
    again("updates")(stage)
    stage.settle()
    page = stage.window.sitting.walk.page()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())


def again_results(stage):
    again("backup")(stage)
    stage.press("See the results")
    stage.settle(lambda: stage.window.sitting.results.advice.costs is not None)


def comparison(stage):
    """Compare the third assessment of a client with the second."""
    uid, moment = stage.open("dentallab25").uid, 1_720_000_000
    stage.press("Save and close")
    kept = stage.window._kept().library()  # noqa: SLF001 - the quickest way to years of work
    cases = stage.window.home.panel.list
    for place in range(2):
        kept.shelf.date(uid, moment + place * 20_000_000)
        cases.setCurrentIndex(cases.cases.index(0))
        stage.choose("Assess again")
        uid, session = stage.window.sitting.uid, stage.window.sitting._session  # noqa: SLF001 - the same
        for question in [one for one in session.bank.questions if one.dimension == ("backup", "updates")[place]]:
            session.record(question.id, question.best().id)
        stage.press("Save and close")
    cases.setCurrentIndex(cases.cases.index(0))
    stage.choose("Compare...")
    stage.shown = stage.window.findChild(Comparison)
    stage.settle(lambda: stage.shown.brief is not None)


PAGES = {
    "again-end": again_end,
    "again-results": again_results,
    "comparison": comparison,
    **{f"again-{step}": again(step) for step in ("backup", "business", "review")},
}
