import type { Table } from '../../lib/tables/index.js';
import type { Given } from '../../schemas/index.js';
import { readJsonFile, shown } from '../checked-json/index.js';
import { Failure } from '../findings/index.js';
import {
  type ColumnOverrides,
  columnNamed,
  foldHeader,
  type Kind,
  type Override,
} from '../kinds/index.js';
import type { mappingSchema } from './file-schema.js';

/** A saved understanding of a list's columns: header → field, or null for a column to leave out. */
export type MappingFile = Given<typeof mappingSchema>;

/** Where the columns of a list stood when its mapping was saved. */
export type MappingLayout = NonNullable<MappingFile['layout']>;

/** What is said about columns, and how the list looked when it was said. */
export interface SaidOfColumns {
  readonly columns: ColumnOverrides;
  readonly layout?: MappingLayout;
}

/** What a mapping file keeps of a table's layout. */
export function layoutOf({ columns }: Table): MappingLayout {
  return { columns: columns.map(({ letter, header }) => ({ letter, header })) };
}

/**
 * Puts together what is said about columns: the configuration, then the mapping file, then `--map`;
 * the later wins, however a header is spelt. Throws `Failure` for a field that the kind doesn't have.
 */
export async function columnOverrides(
  kind: Kind,
  configured: MappingFile['columns'],
  mappingFile: string | undefined,
  flags: readonly string[],
): Promise<SaidOfColumns> {
  const saved = mappingFile === undefined ? undefined : await loadMapping(kind, mappingFile);
  const overrides = new Map<string, Override>();
  const say = (header: string, field: string | null, asked: boolean) => {
    const name = field === null ? null : columnNamed(kind, field);
    overrides.set(foldHeader(header), { header, field: name, asked });
  };
  for (const [header, field] of Object.entries(configured)) say(header, field, false);
  for (const [header, field] of Object.entries(saved?.columns ?? {})) say(header, field, true);
  for (const [header, field] of flags.map(parseFlag)) say(header, field, true);
  const columns = [...overrides.values()];
  return { columns, ...(saved?.layout !== undefined && { layout: saved.layout }) };
}

async function loadMapping(kind: Kind, file: string): Promise<MappingFile> {
  const mapping = await readJsonFile<MappingFile>(file, 'mapping.schema.json', 'mapping-invalid');
  if (mapping.kind !== kind.name) {
    throw new Failure('mapping-invalid', {
      file,
      problems: [
        { path: 'kind', rule: 'differs', expected: shown(kind.name), found: shown(mapping.kind) },
      ],
    });
  }
  return mapping;
}

/** `Header=field`; `Header=` leaves the column out. A header may hold `=` itself, no field does. */
function parseFlag(flag: string): readonly [string, string | null] {
  const cut = flag.lastIndexOf('=');
  if (cut <= 0) {
    throw new Failure('option-value', { option: '--map', value: flag, expected: '"Header=field"' });
  }
  return [flag.slice(0, cut).trim(), flag.slice(cut + 1).trim() || null];
}
