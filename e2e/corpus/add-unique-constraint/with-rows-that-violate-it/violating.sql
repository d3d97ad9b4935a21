INSERT INTO member VALUES (1, 1, 'a'), (1, 2, 'b'), (2, 1, 'a'), (2, 2, NULL), (2, 3, NULL);
