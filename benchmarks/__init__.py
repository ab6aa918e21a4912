"""Measurements that take long, each a script of its own."""
