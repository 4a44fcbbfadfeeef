"""The log file: rotated, and the last door for whatever nobody caught."""

import logging
import logging.handlers
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from app import paths

logger = logging.getLogger("hovermark")


def log_file() -> Path:
    return paths.data_folder() / "hovermark.log"


def start() -> None:
    """Sends the program's log to a file of at most 1 MB, three of them kept. A full disk must not stop the program."""
    logging.raiseExceptions = False
    logger.setLevel(logging.INFO)
    if any(isinstance(handler, logging.FileHandler) for handler in logger.handlers):
        return
    try:
        handler = logging.handlers.RotatingFileHandler(
            log_file(), maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)


def catch_all(tell: Callable[[str], None]) -> None:
    """From now on an exception that nobody caught is logged and told in one sentence; the program goes on."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logger.error("uncaught", exc_info=(kind, error, trace))
        tell(f"Something went wrong inside the program ({kind.__name__}). Your work is saved. Details: {log_file()}")

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            logger.error("uncaught in %s", args.thread, exc_info=(args.exc_type, args.exc_value, args.exc_traceback))

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
