"""The window and what it shows: screens in, keystrokes out."""
