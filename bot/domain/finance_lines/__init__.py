"""Lines of the Finanzierungsplan as people type and paste them, read. It begins in `reader`."""
