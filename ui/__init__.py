"""The window: the only package that knows Qt.

It shows frozen state and turns gestures into edits, and decides nothing.
"""
