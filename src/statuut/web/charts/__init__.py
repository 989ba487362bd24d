"""Charts as SVG text: lanes over the years with a line of amounts. A chart never stands without its table."""
