"""Readers, one for each form in which the docs can be had."""
