enum IAMRoom {}
