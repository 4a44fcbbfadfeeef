"""Where settings, caches and stray projects live: the platform's own folders, or those that the environment names."""

import os
from contextlib import suppress
from pathlib import Path

import platformdirs

NAME = "hovermark"


def _folder(variable: str, fallback: str) -> Path:
    folder = Path(os.environ.get(variable) or fallback)
    # on a full or write-protected disk everything that needs no such folder still works
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def config_folder() -> Path:
    """Settings. HOVERMARK_CONFIG_DIR overrides it."""
    return _folder("HOVERMARK_CONFIG_DIR", platformdirs.user_config_dir(NAME, appauthor=False))


def cache_folder() -> Path:
    """Frame tables and thumbnails: may be deleted at any time. HOVERMARK_CACHE_DIR overrides it."""
    return _folder("HOVERMARK_CACHE_DIR", platformdirs.user_cache_dir(NAME, appauthor=False))


def data_folder() -> Path:
    """Projects of clips in folders that cannot be written to, and logs. HOVERMARK_DATA_DIR overrides it."""
    return _folder("HOVERMARK_DATA_DIR", platformdirs.user_data_dir(NAME, appauthor=False))
