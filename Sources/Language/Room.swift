enum LanguageRoom {}
