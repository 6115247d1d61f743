"""What people do who offer help, and what the Koordination does with their offers."""
