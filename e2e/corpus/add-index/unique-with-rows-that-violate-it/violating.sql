INSERT INTO tag VALUES (1, 'new', false), (2, 'New', true), (3, 'NEW', false);
