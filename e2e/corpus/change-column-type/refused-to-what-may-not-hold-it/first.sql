UPDATE "user" SET code = left(code, 200);
