"""Files of a calendar (iCalendar, RFC 5545): read with patience, and written."""
