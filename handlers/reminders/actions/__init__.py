"""What people do about reminders, and what the bot does by itself."""
