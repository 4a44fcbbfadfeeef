"""The program without its windows: media, tools, commands, command line. Free of Qt.

Modules form layers, lowest first: errors / paths / settings / log, jobs / dispatch, media / vision / evidence, tools,
selection / session, workspace, commands, cli. import-linter enforces that nothing imports upwards.
"""
