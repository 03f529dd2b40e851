import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { jsonFaultIn, PACKAGE_FOLDER, readBytes, STANDARD } from '../../lib/tables/index.js';
import { Failure, isFailure, type Problem } from '../findings/index.js';
import { schemaProblems } from './schema-problems.js';

const SCHEMAS = new URL('schemas/', PACKAGE_FOLDER);

/** Codes of failures about a JSON file of the user's own. */
type InvalidCode =
  | 'config-invalid'
  | 'mapping-invalid'
  | 'decisions-invalid'
  | 'overlay-invalid'
  | 'baseline-invalid'
  | 'patch-invalid'
  | 'profile-invalid'
  | 'manifest-invalid';

/** What a JSON file says, and its bytes: a pipe gives them once. */
export interface JsonDocument<T> {
  readonly value: T;
  readonly bytes: Buffer;
}

/**
 * Reads a JSON file of the user's and holds it to its schema in `schemas/`.
 * Throws what `readBytes` does, or `Failure` `invalid` with all that is wrong; `beyond` finds what a
 * schema can't; it is told whether the file holds by its schema.
 */
export async function readJsonFile<T extends object>(
  ...document: Parameters<typeof readJsonDocument<T>>
): Promise<T> {
  const { value } = await readJsonDocument<T>(...document);
  return value;
}

/** The same, for whoever needs the file's bytes as well. */
export async function readJsonDocument<T extends object>(
  file: string,
  schema: string,
  invalid: InvalidCode,
  beyond: (value: unknown, isWhole: boolean) => readonly Problem[] = () => [],
): Promise<JsonDocument<T>> {
  const bytes = await bytesOf(file);
  const value = parse(bytes.toString('utf8').replace(/^\uFEFF/, ''), file, invalid);
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: formats } = await import('ajv-formats');
  // Code that runs once isn't worth tidying.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, code, loadSchema });
  formats.default(ajv);
  const validate = await ajv.compileAsync(await loadSchema(schema));
  const broken = validate(value) ? [] : schemaProblems(validate.errors ?? []);
  const problems = [...broken, ...beyond(value, broken.length === 0)];
  if (problems.length > 0) throw new Failure(invalid, { file, problems });
  return { value: value as T, bytes };
}

/**
 * The bytes of a file, which is no larger than any other may be: a device never ends. An empty one is no JSON. Standard
 * input is that of the list.
 */
async function bytesOf(file: string): Promise<Buffer> {
  if (file === STANDARD) throw new Failure('file-missing', { file });
  try {
    const { bytes } = await readBytes(file);
    return bytes;
  } catch (error) {
    if (isFailure(error) && error.code === 'file-empty') return Buffer.alloc(0);
    throw error;
  }
}

/** A schema by the last part of its name: schemas refer to each other by it. */
async function loadSchema(name: string): Promise<AnySchemaObject> {
  return JSON.parse(await readFile(new URL(basename(name), SCHEMAS), 'utf8'));
}

function parse(text: string, file: string, invalid: InvalidCode): unknown {
  const place = jsonFaultIn(text);
  if (place !== undefined) {
    const { found, ...at } = place;
    throw new Failure(invalid, { file, problems: [{ path: '', rule: 'json', found, at }] });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure(invalid, { file, problems: [{ path: '', rule: 'json' }] }, { cause });
  }
}
