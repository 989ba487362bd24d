"""Uses of the law for one file: legal position, pay slip, reasons, career, and norms calculated on their own."""
