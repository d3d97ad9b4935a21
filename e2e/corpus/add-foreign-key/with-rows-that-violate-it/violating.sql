INSERT INTO shop VALUES ('north', 1);
INSERT INTO till VALUES (1, 'north', 1), (2, 'north', 2), (3, 'south', NULL);
