"""The results: a page with a tab for each question a reader may have."""
