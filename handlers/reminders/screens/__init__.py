"""What reminders look like."""
