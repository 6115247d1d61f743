"""What people see who offer help, and what is shown of them."""
