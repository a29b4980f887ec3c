"""The torture of the eyes: hostile texts and hostile pictures, by the ten thousand."""

import kiosk.capture  # noqa: F401 - tells OpenCV how to behave, before anybody loads it
