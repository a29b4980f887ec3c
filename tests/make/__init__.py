"""What makes the media that ship with the kiosk; nothing here runs on a terminal."""
