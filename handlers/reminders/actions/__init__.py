"""What people do about reminders."""
