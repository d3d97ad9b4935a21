INSERT INTO item VALUES (1, 5), (2, -1), (3, NULL), (4, -2);
