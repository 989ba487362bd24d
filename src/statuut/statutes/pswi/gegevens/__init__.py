"""Closed lists of the PSWI: grades with rank and scales, kinds of absence with their effects."""
