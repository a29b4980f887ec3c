"""The eyes, tested with real pictures, real processes and real sockets."""
