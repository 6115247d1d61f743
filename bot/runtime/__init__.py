"""The only place that knows channels, Fluent, HTTP and APScheduler."""
