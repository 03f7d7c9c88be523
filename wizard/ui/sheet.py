"""The style sheet: what Fusion and the palette leave to be said, from one set of colours and sizes.

Anything with a border or a background loses Fusion's own arrows and ticks, so
each of those is named here too. Left and right borders and paddings are not
mirrored for languages written from right to left: there are none that differ.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from wizard.ui.marks import mark_urls
from wizard.ui.measures import CARD_RADIUS, RADIUS, type_sizes

if TYPE_CHECKING:
    from wizard.ui.schemes import Scheme

GROUNDS = """
QWidget { color: $ink; placeholder-text-color: $muted; }
QMainWindow, QDialog, QScrollArea, QWidget#page { background: $ground; border: 0; }
QGroupBox, QFrame#card { background: $card; border: 1px solid $line; border-radius: ${card_radius}px; margin: 0;
    padding: 0; }
QFrame#banner { background: $card; border: 1px solid $bad; border-radius: ${radius}px; }
QFrame#side { background: $card; border: 1px solid $line; border-top: 0; border-bottom: 0; }
QFrame#footer { background: $card; border: 0; border-top: 1px solid $line; }
QLabel#paper { background: #ffffff; color: #505f76; border: 1px solid $edge; border-radius: ${radius}px; }
QFrame#rule { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QToolTip { background: $card; color: $ink; border: 1px solid $edge; padding: 4px 6px; }
"""
TYPE = """
QLabel[role="title"] { font-size: ${title}pt; }
QLabel[role="heading"] { font-size: ${heading}pt; }
QLabel[role="question"], QLabel[role="lead"] { font-size: ${lead}pt; }
QLabel[role="kicker"] { font-size: ${small}pt; }
QLabel[role="figure"] { font-size: ${figure}pt; }
QLabel[role="verdict"] { font-size: ${verdict}pt; }
"""
WORDS = """
QLabel[role="title"], QLabel[role="heading"], QLabel[role="question"], QLabel[role="strong"], QLabel[role="figure"],
QLabel[role="verdict"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="kicker"] { color: $brand; font-weight: 600; }
QLabel[role="hint"] { color: $warn; }
QLabel[role="problem"] { color: $bad; }
QLabel[role="done"] { color: $good; }
QLabel:disabled { color: $muted; }
"""
FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QAbstractSpinBox, QComboBox { background: $card;
    border: 1px solid $edge; border-radius: ${radius}px; padding: 6px 9px; selection-background-color: $brand;
    selection-color: $on_brand; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $ink; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $brand; padding: 5px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: $ground; color: $muted; border-color: $line; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { background: transparent; border: 0; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 24px; border: 0;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed { background: $wash; }
QAbstractSpinBox::up-arrow { image: url($up); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($down); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::up-arrow:disabled { image: url($up_off); }
QAbstractSpinBox::down-arrow:off, QAbstractSpinBox::down-arrow:disabled { image: url($down_off); }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 28px;
    border: 0; background: transparent; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($down); width: 14px; height: 14px; }
QComboBox::down-arrow:disabled { image: url($down_off); }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { background: $card; color: $ink;
    border: 1px solid $edge; border-radius: 0; padding: 4px; outline: 0; selection-background-color: $wash;
    selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 2px 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $wash; color: $ink; }
"""
BUTTONS = """
QPushButton { background: $card; border: 1px solid $edge; border-radius: ${radius}px; padding: 7px 16px; }
QPushButton:hover { background: $hover; border-color: $ink; }
QPushButton:pressed, QPushButton:checked { background: $wash; border-color: $brand; }
QPushButton:focus { border: 2px solid $brand; padding: 6px 15px; }
QPushButton:disabled { background: $ground; color: $muted; border-color: $line; }
QPushButton[role="primary"] { background: $brand; color: $on_brand; border-color: $brand; font-weight: 600; }
QPushButton[role="primary"] QLabel { color: $on_brand; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: $lifted; border-color: $lifted; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[role="link"] { background: transparent; color: $brand; border: 1px solid transparent; padding: 3px 4px;
    text-align: left; }
QPushButton[role="link"]:hover, QPushButton[role="link"]:pressed { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $brand; border-radius: 4px; padding: 2px 3px; }
QPushButton[role="link"]:disabled { color: $muted; }
QToolButton { background: transparent; color: $muted; border: 2px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton:hover { color: $ink; background: $hover; }
QToolButton:pressed, QToolButton:checked { color: $ink; background: $wash; }
QToolButton:focus { border-color: $brand; }
QToolButton:disabled { color: $edge; }
QToolButton::right-arrow { image: url($right); }
QToolButton::left-arrow { image: url($left); }
QToolButton::down-arrow { image: url($down); }
QToolButton::up-arrow { image: url($up); }
QCheckBox, QRadioButton { spacing: 10px; padding: 4px 2px; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator, QAbstractItemView::indicator { width: 16px;
    height: 16px; background: $card; border: 1px solid $edge; }
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $ink; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked { background: $brand;
    border-color: $brand; image: url($tick); }
QRadioButton::indicator:checked { border-color: $brand; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 $on_brand, stop: 0.38 $on_brand, stop: 0.46 $brand, stop: 1 $brand); }
QCheckBox::indicator:indeterminate { background: $brand; border-color: $brand; image: url($dash); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $ground; border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $edge; border-color: $edge; }
QRadioButton::indicator:checked:disabled { border-color: $edge; background: qradialgradient(cx: 0.5, cy: 0.5,
    radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 $edge, stop: 0.38 $edge, stop: 0.46 $ground, stop: 1 $ground); }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $brand; border-radius: 4px; padding: 2px 0; }
"""
RANGES = """
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $brand; border-radius: 3px; }
QSlider:horizontal { min-height: 24px; }
QSlider:vertical { min-width: 24px; }
QSlider::groove:horizontal { background: $line; border: 1px solid $edge; height: 4px; border-radius: 3px; }
QSlider::groove:vertical { background: $line; border: 1px solid $edge; width: 4px; border-radius: 3px; }
QSlider::sub-page:horizontal, QSlider::add-page:vertical { background: $brand; border-radius: 3px; }
QSlider::handle { background: $card; border: 2px solid $brand; border-radius: 9px; width: 14px; height: 14px; }
QSlider::handle:horizontal { margin: -7px 0; }
QSlider::handle:vertical { margin: 0 -7px; }
QSlider::handle:hover { background: $wash; }
QSlider::handle:focus, QSlider::handle:pressed { background: $brand; border-color: $ink; }
QSlider::handle:disabled { border-color: $edge; background: $ground; }
QSlider::sub-page:disabled, QSlider::add-page:disabled { background: $line; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
LISTS = """
QListWidget, QListView { background: transparent; border: 2px solid transparent; border-radius: 8px; outline: 0; }
QListWidget:focus, QListView:focus { border-color: $brand; }
QListWidget[role="nav"]::item { padding: 9px 10px; margin: 1px 2px; border-radius: ${radius}px; color: $ink; }
QListWidget[role="nav"]::item:hover { background: $hover; }
QListWidget[role="nav"]::item:selected { background: $wash; color: $brand; }
QTableWidget, QTreeView, QTableView { background: $card; border: 1px solid $line; border-radius: 8px;
    gridline-color: $line; outline: 0; }
QTableWidget:focus, QTreeView:focus, QTableView:focus { border: 1px solid $brand; }
QTableWidget::item { padding: 6px 5px; }
QTableWidget::item:selected, QTreeView::item:selected { background: $wash; color: $ink; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $muted; border: 0; border-bottom: 1px solid $edge;
    padding: 7px 8px; font-weight: 600; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: 2px solid transparent;
    border-bottom: 3px solid transparent;
    padding: 8px 14px; margin: 0 2px; font-weight: 600; }
QTabBar::tab:hover { color: $ink; background: $hover; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $brand; }
QTabBar::tab:selected:focus { border-color: $brand; border-radius: 4px; }
QTabBar::tab:disabled { color: $edge; }
QMenu { background: $card; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 7px 24px 7px 30px; border-radius: 4px; }
QMenu::item:selected { background: $wash; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; }
QMenu::indicator:checked { image: url($tick_menu); }
QMenu::right-arrow { image: url($right); width: 14px; height: 14px; }
QMenuBar, QMenuBar::item { background: transparent; }
QMenuBar::item:selected { background: $wash; }
"""
PAGES = """
QDialogButtonBox { button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; }
QFrame#notice, QFrame#offer { background: $card; border: 0; border-bottom: 1px solid $line; }
QFrame#item { border: 0; border-top: 1px solid $line; }
QFrame#strip { background: $card; border: 0; border-top: 1px solid $line; }
QPushButton[offer="yes"] { color: transparent; }
QPushButton[role="chip"] { background: $card; color: $ink; border: 1px solid $edge;
    border-radius: ${radius}px; padding: 3px 8px; }
QPushButton[role="chip"]:hover { background: $hover; border-color: $ink; }
QPushButton[role="chip"]:checked { background: $wash; border-color: $brand; }
QPushButton[role="chip"]:focus { border: 2px solid $brand; padding: 2px 7px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $card; }
QCalendarWidget QToolButton { color: $ink; padding: 4px 8px; }
QCalendarWidget QTableView { border: 0; border-radius: 0; selection-background-color: $brand;
    selection-color: $on_brand; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QTableView:disabled { color: $edge; }
QToolButton::menu-indicator { image: none; width: 0; }
QLabel[role="private"] { color: $muted; border: 1px dashed $edge; border-radius: ${radius}px; }
QLabel[role="key"] { background: $card; border: 1px solid $line; border-radius: 5px; padding: 2px 7px; }
QLineEdit[role="unfit"] { border: 2px solid $warn; padding: 5px 8px; }
QToolButton[role="lit"] { color: $brand; }
QFrame#previewbar { background: $card; border: 0; border-bottom: 1px solid $line; }
QAbstractScrollArea#preview { background: $ground; border: 2px solid transparent; }
QAbstractScrollArea#preview:focus { border: 2px solid $brand; }
QGroupBox#plain { background: transparent; border: 0; border-radius: 0; }
QScrollArea#sidepart, QScrollArea#remarkspart, QWidget#choices, QFrame#remarks { background: $card; border: 0; }
QScrollArea#remarkspart { border-top: 1px solid $line; }
QScrollArea#remarkspart:focus { border: 2px solid $brand; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QLabel[role="badge"] { background: $wash; color: $brand; border-radius: 4px; padding: 1px 6px; font-weight: 600; }
QFrame#head { background: $card; border: 0; border-bottom: 1px solid $line; }
QFrame#whatif { background: $wash; border: 0; border-bottom: 2px dashed $brand; }
QPushButton[role="spot"] { background: transparent; border: 2px solid transparent; border-radius: 4px; padding: 0; }
QPushButton[role="spot"]:hover { border-color: $line; }
QPushButton[role="spot"]:focus { border-color: $brand; }
QTableView::item { padding: 4px 6px; border: 0; }
QTableView::item:selected { background: $wash; color: $ink; }
"""
SHEET = Template(GROUNDS + TYPE + WORDS + FIELDS + BUTTONS + RANGES + LISTS + PAGES)


def style_sheet(colours: Scheme, body: float) -> str:
    """Return the style sheet for some colours and a body text of that many points."""
    sizes = {"radius": str(RADIUS), "card_radius": str(CARD_RADIUS)}
    return SHEET.substitute(colours._asdict() | mark_urls(colours) | type_sizes(body) | sizes)


def larger_type(body: float) -> str:
    """Return what a page says on top of the style sheet to have a body text of that many points."""
    return f"QWidget {{ font-size: {body:.1f}pt; }}" + Template(TYPE).substitute(type_sizes(body))
