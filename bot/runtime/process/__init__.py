"""What keeps one process alive, in time and watched."""
