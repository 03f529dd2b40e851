import { type ColumnOverrides, fieldOf, type Kind } from '../../datasets/index.js';
import { Failure } from '../../findings/index.js';
import { readJsonFile } from './read-json.js';

/** A saved understanding of a list's columns: header → field, or null for a column to leave out. */
export interface MappingFile {
  readonly $schema?: string;
  readonly kind: string;
  readonly columns: Readonly<Record<string, string | null>>;
}

/**
 * Puts together what is said about columns: the configuration, then the mapping file, then `--map`;
 * the later wins. Throws `Failure` for a field that the kind doesn't have.
 */
export async function columnOverrides(
  kind: Kind,
  configured: Readonly<Record<string, string | null>>,
  mappingFile: string | undefined,
  flags: readonly string[],
): Promise<ColumnOverrides> {
  const saved = mappingFile === undefined ? {} : await loadMapping(kind, mappingFile);
  const overrides = new Map([
    ...Object.entries(configured),
    ...Object.entries(saved),
    ...flags.map(parseFlag),
  ]);
  for (const field of overrides.values()) if (field !== null) requireField(kind, field);
  return overrides;
}

async function loadMapping(kind: Kind, file: string): Promise<MappingFile['columns']> {
  const mapping = await readJsonFile<MappingFile>(file, 'mapping.schema.json', 'mapping-invalid');
  if (mapping.kind !== kind.name) {
    throw new Failure('mapping-invalid', {
      file,
      reason: `"kind": "${mapping.kind}" ≠ "${kind.name}"`,
    });
  }
  return mapping.columns;
}

/** `Header=field`; `Header=` leaves the column out. A header may hold `=` itself. */
function parseFlag(flag: string): readonly [string, string | null] {
  const cut = flag.lastIndexOf('=');
  if (cut <= 0) {
    throw new Failure('option-value', { option: '--map', value: flag, expected: '"Header=field"' });
  }
  return [flag.slice(0, cut).trim(), flag.slice(cut + 1).trim() || null];
}

function requireField(kind: Kind, name: string): void {
  if (kind.evidence.some((evidence) => evidence.name === name)) return;
  fieldOf(kind, name);
}
