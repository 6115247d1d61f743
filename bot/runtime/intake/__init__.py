"""What came in: kept, lined up, slowed down."""
