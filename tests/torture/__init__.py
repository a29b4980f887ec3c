"""Torture: kills at every failpoint, power cuts in every order of writes, and bugs sown on purpose."""
