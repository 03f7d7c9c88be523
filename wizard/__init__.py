"""Readiness wizard: from a small firm's answers to an honest IT advice."""

__version__ = "0.1.0"
