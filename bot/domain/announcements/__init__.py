"""Announcements (Rundrufe): composed, made safe, sent, answered and changed."""
