import type { z } from 'zod';

/** Everything read-only, whatever it was: documents are data. */
type Frozen<T> = T extends string | number | boolean | null | undefined ? T : { readonly [K in keyof T]: Frozen<T[K]> };

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type SameData<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? Identical<{ [K in keyof A]: K }, { [K in keyof B]: K }> extends true
      ? true
      : { readonly 'members or their being optional differ': [keyof A, keyof B] }
    : { readonly 'the TypeScript type allows more than the Zod schema': B }
  : { readonly 'the Zod schema allows more than the TypeScript type': A };

/**
 * A Zod schema that describes exactly the given TypeScript type; the compiler says where they differ.
 * @example const check = exactly<Check>()(z.strictObject({ name, expression }));
 */
export function exactly<T>() {
  return <S extends z.ZodType>(
    schema: S &
      (SameData<Frozen<z.output<S>>, Frozen<T>> extends true ? unknown : SameData<Frozen<z.output<S>>, Frozen<T>>),
  ): S => schema;
}
