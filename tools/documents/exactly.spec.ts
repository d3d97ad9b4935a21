import { z } from 'zod';
import { exactly } from './exactly';

interface Named {
  readonly name: string;
  readonly note?: string;
}

// The compiler is what is tested here: each line below that should not compile says so.
describe('exactly', () => {
  it('takes a Zod schema that describes the type', () => {
    const shape = z.strictObject({ name: z.string(), note: z.string().exactOptional() });
    expect(exactly<Named>()(shape)).toBe(shape);
  });

  it('does not compile when a member is missing, too many, of another type, or not optional', () => {
    const [name, note] = [z.string(), z.string().exactOptional()];
    const wrong = [
      // @ts-expect-error: the note is missing
      exactly<Named>()(z.strictObject({ name })),
      // @ts-expect-error: nobody has an age
      exactly<Named>()(z.strictObject({ name, note, age: z.int() })),
      // @ts-expect-error: the note is a number
      exactly<Named>()(z.strictObject({ name, note: z.int().exactOptional() })),
      // @ts-expect-error: the note may be undefined
      exactly<Named>()(z.strictObject({ name, note: z.string().optional() })),
      // @ts-expect-error: the note must be there
      exactly<Named>()(z.strictObject({ name, note: z.string() })),
      // @ts-expect-error: only two of three words
      exactly<'a' | 'b' | 'c'>()(z.enum(['a', 'b'])),
    ];
    expect(wrong).toHaveLength(6);
  });
});
