"""Pages beside the chat, for those who are signed in: the desk, an announcement, a Finanzierungsplan."""
