"""Offices, as associations and as the Koordination see them."""
