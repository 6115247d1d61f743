"""What people do with dates, by place: own dates, the plan, the desk, entering, changing, who comes."""
