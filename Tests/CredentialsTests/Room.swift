enum CredentialsTestsRoom {}
