import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AnySchemaObject, ErrorObject } from 'ajv';
import { PACKAGE_FOLDER } from '../../files/index.js';
import { type AnyFailure, Failure } from '../../findings/index.js';

const SCHEMAS = new URL('schemas/', PACKAGE_FOLDER);

/** Codes of failures about a JSON file of the user's own. */
type InvalidCode = 'config-invalid' | 'mapping-invalid' | 'decisions-invalid';

/**
 * Reads a JSON file of the user's and holds it to its schema in `schemas/`.
 * Throws `Failure` file-missing, or `invalid` with the first thing that is wrong.
 */
export async function readJsonFile<T extends object>(
  file: string,
  schema: string,
  invalid: InvalidCode,
): Promise<T> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  const value = parse(text.replace(/^\uFEFF/, ''), file, invalid);
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: formats } = await import('ajv-formats');
  const ajv = new Ajv2020({ strict: false, loadSchema });
  formats.default(ajv);
  const validate = await ajv.compileAsync(await loadSchema(schema));
  if (validate(value)) return value as T;
  throw new Failure(invalid, { file, reason: describe(validate.errors?.[0]) });
}

function unreadable(file: string, cause: unknown): AnyFailure {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'EISDIR') return new Failure('file-is-directory', { file }, { cause });
  if (code === 'EACCES') return new Failure('file-forbidden', { file }, { cause });
  return new Failure('file-missing', { file }, { cause });
}

/** A schema by the last part of its name: schemas refer to each other by it. */
async function loadSchema(name: string): Promise<AnySchemaObject> {
  return JSON.parse(await readFile(new URL(basename(name), SCHEMAS), 'utf8'));
}

function parse(text: string, file: string, invalid: InvalidCode): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure(
      invalid,
      { file, reason: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}

/** Where, which rule, and what it speaks of, in names that need no translation. */
function describe(error: ErrorObject | undefined): string {
  if (error === undefined) return '';
  const { instancePath, keyword, params } = error;
  const about = Object.values(params).flat().map(String).join(', ');
  return `${instancePath || '/'}: ${keyword} (${about})`;
}
