enum ConsoleTestsRoom {}
