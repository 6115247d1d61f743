"""What people see of roles, by purpose: looking, proposing, leaving."""
