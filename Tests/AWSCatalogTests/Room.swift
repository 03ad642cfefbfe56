enum AWSCatalogTestsRoom {}
