"""What can be done with an announcement that has left."""
