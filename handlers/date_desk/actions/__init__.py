"""What the Koordination does with the dates of a cohort: the desk, entering, changing, telling, who comes."""
