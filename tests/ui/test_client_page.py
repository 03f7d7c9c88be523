"""The client's details: typed once, kept as typed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.bank import bank, habit
from tests.ui.drivers import texts
from wizard.app import settings
from wizard.domain.assessment import Client
from wizard.ui.pages.client import ClientPage

DETAILS = Client(
    "Müller & Söhne <GmbH>", "Eva", "eva@example.org", "+49 30 1", ("Hauptstr. 1", "Berlin"), "Sam", "Two\nlines"
)


def test_what_is_typed_reaches_the_session(window):
    driver = window()
    driver.press("Full assessment")
    driver.fill_client(
        name="Müller & Söhne <GmbH>",
        contact="Eva",
        email="eva@example.org",
        phone="+49 30 1",
        address="Hauptstr. 1\n\n  Berlin ",
        prepared_by="Sam",
        notes="Two\nlines",
    )
    assert driver.session.assessment.client == DETAILS


def test_known_details_come_back_and_record_nothing(qtbot, session):
    own = session(bank(habit("backup")))
    own.set_client(DETAILS)
    page = ClientPage(own)
    qtbot.addWidget(page)
    with qtbot.assertNotEmitted(page.changed):
        page.refresh()
    assert own.assessment.client == DETAILS


def test_the_name_goes_into_the_windows_title_and_the_list(window):
    driver = window()
    driver.press("Full assessment")
    assert driver.steps()[0] == "Client, No name yet"
    driver.name_client("Harbour Dental Lab")
    assert driver.title == "Harbour Dental Lab - Readiness Wizard"
    assert driver.steps()[0] == "Client, Harbour Dental Lab"


def test_an_owner_fills_in_details_of_their_own(window):
    settings.save(settings.load()._replace(role="owner"))
    driver = window()
    driver.window.home.full_wanted.emit()
    said = texts(driver.window.sitting)

    assert {"Your details", "Filled in by"} <= set(said)
    assert not {"Client", "Prepared by"} & set(said)


def test_return_leads_from_line_to_line(window, qtbot):
    driver = window()
    driver.press("Full assessment")
    reached = []
    for _ in range(6):
        reached.append(driver.window.focusWidget().objectName())
        qtbot.keyClick(driver.window.focusWidget(), Qt.Key.Key_Return)

    assert reached == ["name", "contact", "email", "phone", "address", "address"]
    assert driver.session.assessment.client == Client()
