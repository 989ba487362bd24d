"""The site (level 6): server-rendered pages on the store, for one local user. See docs.md."""
