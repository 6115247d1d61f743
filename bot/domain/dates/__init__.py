"""The dates of a cohort: kept, compared, moved, counted backwards, and who came."""
