"""One module for each command; each has a function `run` that gives the exit code."""
