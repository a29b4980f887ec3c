"""The values and rules of a claim: no clock, no thread, no log, nothing but the standard library."""
