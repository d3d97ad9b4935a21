import { column, foreignKey, index, table } from '@wesley/schema/src/builders.fixture';
import { buildSchema } from './build-schema';

test('a schema is built from types, tables with what is on them, and at last the foreign keys, which may go in circles', () => {
  const schema = {
    enums: [{ name: 'role', values: ['owner'], comment: 'Who may what.' }],
    tables: [
      table('a', {
        columns: [column('id', 'uuid', { nullable: false }), column('b_id', 'uuid', { comment: 'The other.' })],
        foreignKeys: [foreignKey('a', ['b_id'], 'b')],
        indexes: [index('a_b_id_idx', ['b_id'])],
        comment: 'One.',
      }),
      table('b', { foreignKeys: [foreignKey('b', ['id'], 'a')] }),
    ],
  };
  expect(buildSchema(schema).map(({ sql }) => sql)).toEqual([
    `CREATE TYPE role AS ENUM ('owner')`,
    `COMMENT ON TYPE role IS 'Who may what.'`,
    'CREATE TABLE a (\n  id uuid NOT NULL,\n  b_id uuid,\n  CONSTRAINT a_pkey PRIMARY KEY (id)\n)',
    'CREATE INDEX a_b_id_idx ON a (b_id)',
    `COMMENT ON TABLE a IS 'One.'`,
    `COMMENT ON COLUMN a.b_id IS 'The other.'`,
    'CREATE TABLE b (\n  id uuid NOT NULL,\n  CONSTRAINT b_pkey PRIMARY KEY (id)\n)',
    'ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id)',
    'ALTER TABLE b ADD CONSTRAINT b_id_fkey FOREIGN KEY (id) REFERENCES a (id)',
  ]);
});
