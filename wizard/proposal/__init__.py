"""The document: ``content`` says what it says, ``document`` says how it looks."""
