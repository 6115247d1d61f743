"""The database, and nothing else: rows in, domain values out."""
