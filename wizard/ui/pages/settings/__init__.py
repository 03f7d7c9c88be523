"""The settings: a list of groups, and one page for each."""

from wizard.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
