"""The demo: a sandbox, a venue, members who hold up phones, and a line that goes down and comes back."""
