"""Tables that somebody sends (.xlsx, .ods, .csv): cells, headings, and the dates in their rows."""
