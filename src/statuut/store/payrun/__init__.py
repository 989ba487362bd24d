"""The pay run of many persons at once, by the compiled rules; `statuut.store.actions.run_pay` decides when. See docs.md of the store.

`packing` keeps a person's month facts as bytes, `conversion` makes them (in processes of their own) and `kept_facts` keeps them by the
state of the file; `kept_totals` keeps what was paid. `due` lets the kernel work out what is due and compares, `bulk` reads and writes.
"""
