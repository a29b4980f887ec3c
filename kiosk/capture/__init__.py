"""Devices in, scans out: cameras, their decoders, and (later) tag readers and scanners."""

import os

# OpenCV reads these when it is loaded, and this package is what loads it. Its warnings would end up between the
# lines of the terminal's own log, and a picture that unpacks to a gigabyte has no business in front of a kiosk.
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(64_000_000))
# How long a camera on a USB port may stay silent before its read gives up (seconds).
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")
