import type { Static, TSchema } from 'typebox';

/**
 * A document that a schema describes, as the code makes it: an optional key may be there without a value, and isn't
 * written then; a list may be made when it is written.
 */
export type Documented<S extends TSchema> = Written<Static<S>>;

type Written<T> = T extends readonly (infer Item)[]
  ? Iterable<Written<Item>>
  : T extends object
    ? {
        readonly [K in keyof T]:
          | Written<T[K]>
          | (IsOptional<T, K> extends true ? undefined : never);
      }
    : T;

/** What a list of a document holds. */
export type ItemOf<List> = List extends Iterable<infer Item> ? Item : never;

type IsOptional<T, K extends keyof T> = Partial<Pick<T, K>> extends Pick<T, K> ? true : false;

/** A document that a schema describes, as it is read from a file: an optional key has a value or isn't there. */
export type Given<S extends TSchema> = Unchanging<Static<S>>;

type Unchanging<T> = T extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Unchanging<T[K]> }
    : T;
