"""Doors through which somebody is signed in, and the links that lead from one to another."""
