"""The staff: who may decide about claims, what they decide, and the record of it."""
