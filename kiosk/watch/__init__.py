"""Watching over a running terminal: whether its books balance, and what staff must hear of."""
