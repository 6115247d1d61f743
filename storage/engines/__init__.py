"""One module for each engine, each speaking of itself only; `storage.engine` chooses."""
