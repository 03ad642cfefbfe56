enum AWSCatalogRoom {}
