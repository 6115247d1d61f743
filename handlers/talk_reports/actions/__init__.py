"""What somebody does who reports, looks, decides, or sees it in another way."""
