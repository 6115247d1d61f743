"""Pages that anybody may open: questions and answers, the notice, a calendar subscription, and how the bot is."""
