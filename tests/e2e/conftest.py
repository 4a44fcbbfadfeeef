"""Flights begin with an empty screen."""

from tests.ui.conftest import clear_screen

__all__ = ["clear_screen"]
