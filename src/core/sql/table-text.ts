import type { ColumnSpec, ColumnType, TableName, TableSpec } from './table-spec.js';

/** How a dialect writes names and types. */
interface Writing {
  readonly quote: (name: string) => string;
  readonly types: Readonly<Record<ColumnType, string>>;
}

/** A table as statements name it. */
export function qualified({ schema, name }: TableName): string {
  return schema === undefined ? name : `${schema}.${name}`;
}

/** The columns and the key of a table, as they stand between the parentheses of its making. */
export function tableBody({ quote, types }: Writing, { columns, key }: TableSpec): string[] {
  return [
    ...columns.map((column) => columnText({ quote, types }, column)),
    `PRIMARY KEY (${key.map(quote).join(', ')})`,
  ];
}

/** `"haicap_status" text NOT NULL`. */
export function columnText({ quote, types }: Writing, column: ColumnSpec): string {
  const { name, type, required } = column;
  return `${quote(name)} ${types[type]}${required ? ' NOT NULL' : ''}`;
}

/** All changes of a table in one statement. */
export function alteredTable(table: string, changes: readonly string[]): string {
  return `ALTER TABLE ${table}\n  ${changes.join(',\n  ')}`;
}

/** Puts the parts of a list a line each between parentheses. */
export function block(parts: readonly string[]): string {
  return `(\n  ${parts.join(',\n  ')}\n)`;
}

/** Doubles a sign in a text and puts it at both ends. */
export function enclosed(text: string, sign: string): string {
  return `${sign}${text.replaceAll(sign, sign + sign)}${sign}`;
}

/** Control and format characters, which a terminal obeys and an editor drops, and line separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Whether a text may stand in a script as it is. */
export function isPlain(text: string): boolean {
  return !UNPRINTABLE.test(text);
}
