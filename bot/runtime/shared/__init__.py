"""What is written once for several features: services above the visit, below the doors."""
