"""Making codes: from an id to a picture, a poster or a sheet that a printer takes."""
