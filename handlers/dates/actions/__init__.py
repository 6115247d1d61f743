"""What people do with dates: their own, plan, calendar, the day after; the desk, entering, changing, who comes."""
