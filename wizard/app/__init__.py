"""Use cases without a screen: a session, an export, a batch, the settings."""
