"""The PERS API: sign-in, wire models, and one table that sorts what came back into outcomes."""

import sys

# httpx loads a command line of its own wherever rich is installed. None is how Python marks what must not be imported;
# without it a terminal starts 100 ms sooner.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
