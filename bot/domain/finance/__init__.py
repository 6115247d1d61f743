"""The Finanzierungsplan of an association: what it is, what the rules say of it, and how it is changed."""
