"""Time (level 0): periods, timelines, months, calendars, work schedules, legal terms and Dutch notation.

Nothing here knows a statute, a file, a clock or a screen; see docs.md. Modules are imported by their own names.
"""
