"""Measurements of the figures that the project set itself: `python -m bench [kernel|rival|pswi|persoon|terminal]`."""
