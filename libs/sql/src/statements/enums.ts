import { enumAddress, printEnumValue, type Enum } from '@wesley/schema';
import { identifier, list, literal, nothing, sql } from '../sql';
import type { Statement } from '../statement';
import { enumExists, enumValueExists, not } from './catalog-state';
import { makeStatement } from './make-statement';

export function createEnum({ name, values }: Enum): Statement {
  return makeStatement({
    form: 'CREATE TYPE … AS ENUM',
    on: [],
    sql: sql`CREATE TYPE ${identifier(name)} AS ENUM (${list(values.map(literal))})`,
    done: enumExists(name),
    makes: [enumAddress(name)],
  });
}

export function dropEnum(name: string): Statement {
  return makeStatement({
    form: 'DROP TYPE',
    on: [],
    sql: sql`DROP TYPE ${identifier(name)}`,
    done: not(enumExists(name)),
    drops: [enumAddress(name)],
  });
}

/** `before`: the value that the new one comes before; null puts it at the end. */
export function addEnumValue(name: string, value: string, before: string | null): Statement {
  const place = before === null ? nothing : sql` BEFORE ${literal(before)}`;
  const statement = makeStatement({
    form: 'ALTER TYPE … ADD VALUE',
    on: [],
    sql: sql`ALTER TYPE ${identifier(name)} ADD VALUE ${literal(value)}${place}`,
    done: enumValueExists(name, value),
    needs: [enumAddress(name)],
  });
  return { ...statement, makes: [printEnumValue(name, value)] };
}
