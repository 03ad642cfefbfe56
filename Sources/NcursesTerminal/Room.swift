enum NcursesTerminalRoom {}
