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


Caught = Callable[[BaseException, TracebackType | None, str], None]
"""An exception, its traceback, and the name of the thread it happened in. Called on that thread."""


def catch_all(tell: Caught) -> None:
    """From now on an exception that nobody caught is logged and told; the program goes on."""
    seen: dict[tuple[str, int], int] = {}

    def note(error: BaseException, trace: TracebackType | None, thread: str) -> None:
        place = (type(error).__name__, _line(trace))
        seen[place] = times = seen.get(place, 0) + 1
        if times == 1:
            logger.error("uncaught in %s", thread, exc_info=(type(error), error, trace))
        elif times & (times - 1) == 0:
            # what fails at every repaint must not flood the log
            logger.error("uncaught %d times: %s", times, type(error).__name__)
        tell(error, trace, thread)

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            note(error, trace, "the main thread")

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            name = args.thread.name if args.thread is not None else "a thread"
            note(args.exc_value, args.exc_traceback, name)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread


def _line(trace: TracebackType | None) -> int:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return hash((trace.tb_frame.f_code.co_filename, trace.tb_lineno)) if trace is not None else 0
