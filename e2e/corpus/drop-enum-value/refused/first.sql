UPDATE "user" SET status = 'OPEN' WHERE status = 'CLOSED';
