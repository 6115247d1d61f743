"""What people do with roles, by purpose: looking, proposing, deciding, leaving."""
