"""Delivery: claims taken from the outbox and brought to the server, and the catalogue brought back."""
