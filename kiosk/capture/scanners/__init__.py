"""Hand scanners: on a serial line, and those that type like a keyboard."""
