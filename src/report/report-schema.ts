import {
  type About,
  type SchemaFile,
  schemaFile,
  type TObject,
  type TSchema,
} from '../schemas/index.js';
import { REPORT_VERSION } from './version.js';

/** `schemas/NAME.schema.json` of a report, whose documents name it and its version. */
export function reportSchema<S extends TObject, const Name extends string>(
  name: Name,
  about: About,
  schema: S,
  parts: readonly TSchema[] = [],
): SchemaFile<S, Name> {
  const properties = { schema: named(name), ...schema.properties };
  return schemaFile(name, about, { ...schema, properties }, parts);
}

/** Optional: documents of before it had none. */
function named(name: string): TSchema {
  return {
    description:
      'The schema that the document is of; its version grows when something that was there changes',
    type: 'object',
    required: ['name', 'version'],
    properties: { name: { const: name }, version: { const: REPORT_VERSION } },
  };
}
