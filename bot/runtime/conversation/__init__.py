"""Who has the floor: what was asked, which buttons stood there, and where loose words belong."""
