enum CredentialsRoom {}
