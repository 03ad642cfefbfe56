enum AccountStoreRoom {}
