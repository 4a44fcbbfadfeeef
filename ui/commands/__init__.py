"""What the window makes of the command table: actions, menus, palette, sheet."""
