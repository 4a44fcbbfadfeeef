"""The command line: one module per group of sub-commands, one row per sub-command in SUBCOMMANDS."""
