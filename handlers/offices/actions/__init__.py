"""What associations ask of offices, and how the Koordination keeps them."""
