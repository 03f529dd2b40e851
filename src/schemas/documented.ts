import type { Static, TSchema } from 'typebox';

/** A document that a schema describes, as the code makes it: an optional key may be there without a value, and isn't written then. */
export type Documented<S extends TSchema> = Written<Static<S>>;

type Written<T> = T extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : T extends object
    ? {
        readonly [K in keyof T]:
          | Written<T[K]>
          | (IsOptional<T, K> extends true ? undefined : never);
      }
    : T;

type IsOptional<T, K extends keyof T> = Partial<Pick<T, K>> extends Pick<T, K> ? true : false;
