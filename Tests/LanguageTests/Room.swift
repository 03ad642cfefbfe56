enum LanguageTestsRoom {}
