"""The tests mirror the rooms; tests/journeys tells whole stories."""
