"""What people agree to, see, take back and have erased, and how long anything stays."""
