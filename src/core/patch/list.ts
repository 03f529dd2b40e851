import type { Json } from '../../lib/tables/index.js';
import type { Fields } from '../kinds/index.js';

/** Raised when something that a list held before means another thing. */
export const PATCH_VERSION = 1;

/** An item of a list, and the one that it stands behind; the first has none, and of a list without order no item has. */
export interface ItemPatch {
  readonly item: Json;
  readonly after?: Json;
}

/** What becomes of one field: another value, or other items of its list. */
export interface FieldPatch {
  readonly field: string;
  /** Absent where the field was empty. */
  readonly before?: Json;
  /** Absent where it becomes empty. */
  readonly after?: Json;
  /** Present where a list changes by items; then there is neither `before` nor `after`. */
  readonly items?: { readonly remove: readonly ItemPatch[]; readonly add: readonly ItemPatch[] };
}

/** What becomes of one record. */
export type PatchChange =
  | { readonly change: 'add' | 'remove'; readonly key: string; readonly record: Fields }
  | {
      readonly change: 'edit';
      readonly key: string;
      /** For who reviews it; nothing reads it. */
      readonly name?: string;
      readonly fields: readonly FieldPatch[];
    };

/** A list of changes that a person can review and edit. */
export interface PatchList {
  readonly $schema?: string;
  readonly version: typeof PATCH_VERSION;
  readonly kind: string;
  /** Fields that identify a record. */
  readonly keyFields: readonly string[];
  /** In the order of their keys' code points. */
  readonly changes: readonly PatchChange[];
}
