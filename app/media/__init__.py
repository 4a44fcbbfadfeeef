"""Recorded clips: opening, frame numbers, exact access to any frame, playing, stills and thumbnails."""
