"""The program without its windows: media, tools, commands, command line. Free of Qt.

Modules form layers, lowest first: errors / paths / log, files / settings / messages / events, jobs, media / evidence /
vision, selection / deck, session, projects / tools, workspace / exchange, command, demo, commands, cli.
import-linter enforces that nothing imports upwards.

Two places differ from what one might expect. `Command` and its table stand in `app.command`, below the package
`app.commands` that holds the rows, so that the workspace can hold a table without knowing any row. And the player,
decoder and clip of a session live on a `Deck`, so that a session whose clip is missing is an ordinary session.
"""

__version__ = "0.1.0"
