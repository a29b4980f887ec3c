"""The PERS API: sign-in, wire models, and one table that sorts what came back into outcomes."""
