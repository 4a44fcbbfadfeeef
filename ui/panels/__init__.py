"""The panels around the picture: tool bar, transport, inspector, track list, status bar."""
