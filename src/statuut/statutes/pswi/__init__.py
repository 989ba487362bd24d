"""The PSWI: personnel statute of the Flemish scientific institutions, consolidated state of 27 January 2006."""
