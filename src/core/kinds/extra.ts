import { isJsonObject, type Json } from '../../lib/tables/index.js';
import { tidyLines } from '../../lib/text/index.js';
import type { FieldSpec, Kind } from './kind.js';
import type { Fields } from './record.js';

/** The member under which records of a file hold the values of columns that no field takes. */
export const EXTRA = 'extra';

const PREFIX = `${EXTRA}.`;

/**
 * The name of a column that no field takes and that is kept all the same: `extra.Người nhập`. Each is
 * a field of its own, so that what is said, kept, emptied and compared is so header by header.
 */
export function extraName(header: string): string {
  return `${PREFIX}${isExtra(header) ? extraHeader(header) : header}`;
}

/** Whether a field's name is of a column that was kept. */
export function isExtra(name: string): boolean {
  return name.startsWith(PREFIX) && name.length > PREFIX.length;
}

/** The header of a column that was kept, by its name. */
export function extraHeader(name: string): string {
  return name.slice(PREFIX.length);
}

/** The kind with a field for each column that is kept, behind its own; other names are passed over. */
export function withExtraFields(kind: Kind, names: Iterable<string>): Kind {
  const known = new Set(kind.fields.map(({ field }) => field));
  const added = [...new Set(names)].filter((name) => isExtra(name) && !known.has(name));
  if (added.length === 0) return kind;
  const { properties } = kind.schema;
  const texts = added.map((name) => [name, { type: 'string' }] as const);
  return {
    ...kind,
    fields: [...kind.fields, ...added.map(extraField)],
    schema: {
      ...kind.schema,
      properties: { ...(properties as object | undefined), ...Object.fromEntries(texts) },
    },
  };
}

/** Nobody knows what such a column holds: its text is kept as it stands, and counts as personal. */
function extraField(name: string): FieldSpec {
  const header = extraHeader(name);
  return {
    field: name,
    label: { vi: header, en: header },
    headers: [],
    weakHeaders: [],
    reads: 'text',
    repairs: ['compose-unicode', 'tidy-lines'],
    required: false,
    consequence: 'field-changed',
    set: false,
    personal: true,
  };
}

/** A record's fields as files hold them and the kind's schema describes them: what was kept of other columns in one object, at the end. */
export function withExtraNested(fields: Fields): Fields {
  const all = Object.entries(fields);
  const extra = all.filter(([name]) => isExtra(name));
  if (extra.length === 0) return fields;
  const own = all.filter(([name]) => !isExtra(name));
  const nested = extra.map(([name, value]) => [extraHeader(name), value] as const);
  return { ...Object.fromEntries(own), [EXTRA]: Object.fromEntries(nested) };
}

/** The same fields one by one again, as people read them. */
export function withExtraApart(fields: Fields): Fields {
  const { [EXTRA]: extra, ...own } = fields;
  if (!isJsonObject(extra)) return fields;
  const apart = Object.entries(extra).map(([header, value]) => [extraName(header), value] as const);
  return { ...own, ...Object.fromEntries(apart) };
}

/** What a column that is kept says in a cell, whatever the file held there: a text that is read as itself. */
export function extraText(value: Json): string {
  return typeof value === 'string' ? value : tidyLines(JSON.stringify(value).normalize('NFC'));
}
