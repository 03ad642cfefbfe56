enum IAMTestsRoom {}
