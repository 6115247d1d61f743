"""What people do about sparring."""
