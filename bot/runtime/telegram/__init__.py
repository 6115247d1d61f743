"""The Telegram door: raw updates in, Bot API calls out."""
