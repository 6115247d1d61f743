"""The answers of the house: in force, learned, promoted and kept up."""
