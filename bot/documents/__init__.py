"""What people take home: documents and pictures, made from values of the domain.

`makers` is the door. The libraries behind it take time and memory, so they are loaded with the first file that
somebody wants, not with the bot.
"""
