enum PolicyEngineTestsRoom {}
