enum AccountServiceRoom {}
