import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { Json } from '../../../lib/tables/index.js';
import { Failure } from '../../findings/index.js';
import type { Fields, Kind } from '../../kinds/index.js';

/** One way in which a record's fields break their kind's schema. */
export interface Violation {
  /** Names and positions (from 0) from the record down to the value. Never empty. */
  readonly path: readonly [string, ...(string | number)[]];
  /** The JSON Schema keyword, or `vocabulary`. */
  readonly keyword: string;
  /** What the keyword asks for: `date` for `format`, the name for `vocabulary`. */
  readonly expected: unknown;
  /** The value found; undefined when a required one is missing. */
  readonly found: Json | undefined;
}

export type Validate = (fields: Fields) => readonly Violation[];

/** A kind's schema in two parts. */
export interface CompiledSchema {
  /** The fields that every record has to have. */
  readonly required: readonly string[];
  /** Tells what is wrong with the fields that are there. */
  readonly validate: Validate;
}

const compiled = new WeakMap<Kind, Promise<CompiledSchema>>();

/**
 * Compiles a kind's schema, once. `vocabulary: "levels"` in it asks that a text be a value of that
 * vocabulary, looked up in a map: a long list as an `enum` would slow every record.
 * Throws `Failure` kind-invalid when the schema doesn't hold.
 */
export function compileSchema(kind: Kind): Promise<CompiledSchema> {
  const schema = compiled.get(kind) ?? compileAnew(kind);
  compiled.set(kind, schema);
  return schema;
}

async function compileAnew(kind: Kind): Promise<CompiledSchema> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: formats } = await import('ajv-formats');
  try {
    // Tidying the code that it makes takes 35 of 120 ms, and what comes out is no faster.
    const code = { optimize: false };
    const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true, code });
    formats.default(ajv);
    ajv.addKeyword({
      keyword: 'vocabulary',
      type: 'string',
      schemaType: 'string',
      compile: (name: string) => isValueOf(kind, name),
    });
    const { required, ...schema } = kind.schema;
    // What isn't a list of names the compiler refuses in its own words.
    return isNames(required)
      ? { required, validate: violationsOf(ajv.compile(schema)) }
      : { required: [], validate: violationsOf(ajv.compile(kind.schema)) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('kind-invalid', { kind: kind.name, reason, closest: [] }, { cause });
  }
}

function isNames(required: unknown): required is readonly string[] {
  return Array.isArray(required) && required.every((name) => typeof name === 'string');
}

function isValueOf(kind: Kind, name: string): (text: string) => boolean {
  const vocabulary = kind.vocabularies.get(name);
  if (vocabulary === undefined) throw new Error(`no vocabulary ${name}`);
  return (text) => vocabulary.entry(text) !== undefined;
}

function violationsOf(validate: ValidateFunction): Validate {
  return (fields) => {
    if (validate(fields)) return [];
    return (validate.errors ?? []).flatMap((error) => {
      const [field, ...inner] = pathOf(error);
      if (typeof field !== 'string') return [];
      const { keyword, schema: expected } = error;
      const found = keyword === 'required' ? undefined : (error.data as Json);
      return [{ path: [field, ...inner], keyword, expected, found }];
    });
  };
}

/** The JSON pointer of the value, down to the member that is missing or too many. */
function pathOf({ instancePath, params }: ErrorObject): (string | number)[] {
  const pointer = instancePath.split('/').slice(1).map(unescapePointer);
  const path = pointer.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const { missingProperty, additionalProperty, unevaluatedProperty } = params;
  const member: unknown = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return typeof member === 'string' ? [...path, member] : path;
}

/** RFC 6901, section 4. */
function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
