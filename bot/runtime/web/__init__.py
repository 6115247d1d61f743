"""The web door: the same chats in a browser, and what a browser needs beside."""
