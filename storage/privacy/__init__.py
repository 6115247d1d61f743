"""Who is in the data and for how long: the register of all tables, what somebody may see, and how it goes."""
