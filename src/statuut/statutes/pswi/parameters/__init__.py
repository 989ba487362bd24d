"""Dated parameters of the PSWI, one YAML file per subject."""
