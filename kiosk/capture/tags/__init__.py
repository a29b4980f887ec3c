"""Tags: readers over nfcpy and over PC/SC, what a tag says, writing one, and whether it is genuine."""
