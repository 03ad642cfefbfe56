enum AccountStoreTestsRoom {}
