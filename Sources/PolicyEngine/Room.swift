enum PolicyEngineRoom {}
