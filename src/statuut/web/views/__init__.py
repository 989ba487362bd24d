"""The pages, one module a subject. A view reads through a door, asks the lower levels, and fills a template."""
