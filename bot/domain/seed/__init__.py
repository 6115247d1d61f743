"""What an installation starts with, from a seed file."""
