"""What people take home: documents and pictures, made from values of the domain; and what they bring along.

`makers` and `dates_in` are the doors. The libraries behind them take time and memory, so they are loaded with the first
file that somebody wants or sends, not with the bot.
"""
