"""Allowances and reimbursements of the PSWI as questions: profiles, facts of the file, and the desk that judges."""
