/**
 * Schemas: what the JSON Schemas of our own documents are written with. Only `schema.ts` files, the doors to them
 * (`schemas.ts`) and tools load it; everything else takes types from it, so that the product never loads TypeBox.
 */
export { type Static, type TObject, type TSchema, Type } from 'typebox';
export type { Documented, Given, ItemOf } from './documented.js';
export {
  type About,
  described,
  local,
  type NameOf,
  part,
  type SchemaFile,
  schemaFile,
} from './file.js';
export {
  byName,
  closed,
  confidence,
  count,
  day,
  each,
  extended,
  list,
  number,
  oneOrMore,
  schemaAddress,
  sha256,
  sheetName,
  strict,
  text,
} from './parts.js';
