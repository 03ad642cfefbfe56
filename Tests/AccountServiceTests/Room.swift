enum AccountServiceTestsRoom {}
