"""Documents on paper: PDF made by Typst from templates of our own, with what the rules gave and nothing else."""
