enum TerminalTestsRoom {}
