enum CommandsTestsRoom {}
