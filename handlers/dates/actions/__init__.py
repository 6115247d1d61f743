"""What people do with dates, by place: own dates, the desk, entering, changing, who comes."""
