"""Leave, administrative status and the end of service: what the articles of parts XI and XII say of one file (see `balie`)."""
