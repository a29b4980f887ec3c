"""What makes the media that ship with the kiosk; nothing here runs on a terminal."""

import os
import sys

# How many processors add up a product of matrices, and of which make, decides its last bit, and after ten thousand
# steps of training the first. OpenBLAS reads these when it is loaded, and this package is loaded before it.
if "tests.make.judge" in sys.orig_argv:
    os.environ |= {"OPENBLAS_NUM_THREADS": "1", "OPENBLAS_CORETYPE": "Haswell"}
