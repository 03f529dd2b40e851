import type { SchemaFile } from './file.js';

type Fields = Readonly<Record<string, unknown>>;

/** The JSON Schema of a file: what is a file or a part of its own is referred to there, not repeated. */
export function writtenSchema(file: SchemaFile): Fields {
  const { $schema, $id: own, $defs: kept = [], ...rest }: Fields = { ...file };
  const $defs: Record<string, unknown> = {};

  function written(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(written);
    if (!isFields(value)) return value;
    return typeof value.$id === 'string' ? reference(value.$id, value) : fieldsOf(value);
  }

  /** What it is first, then how it looks. */
  function fieldsOf({ title, description, $comment, ...fields }: Fields): Fields {
    const inOrder = { title, description, $comment, ...fields };
    const present = Object.entries(inOrder).filter(([, one]) => one !== undefined);
    return Object.fromEntries(present.map(([key, one]) => [key, written(one)]));
  }

  /** A part of this file is put into it, the first time that it is met. */
  function reference(id: string, { $id: _, $said, ...part }: Fields): Fields {
    const [at = '', pointer] = id.split('#');
    const isOwn = at === '' || at === own;
    if (isOwn && pointer !== undefined) $defs[pointer.replace('/$defs/', '')] ??= fieldsOf(part);
    const name = isOwn ? '' : at.slice(at.lastIndexOf('/') + 1);
    const $ref = pointer === undefined ? name : `${name}#${pointer}`;
    return $said === undefined ? { $ref } : { description: $said, $ref };
  }

  const body = { $schema, $id: own, ...fieldsOf(rest) };
  written(kept);
  return Object.keys($defs).length === 0 ? body : { ...body, $defs };
}

const WIDTH = 120;

/** JSON as the house formats it: on one line what fits there, between what stands before and after it. */
export function jsonText(value: unknown, indent = '', before = 0, after = 0): string {
  const flat = flatText(value);
  const isRoot = indent === '';
  if (!isRoot && indent.length + before + flat.length + after <= WIDTH) return flat;
  if (!isFields(value) && !Array.isArray(value)) return flat;
  const deeper = `${indent}  `;
  const lines = Object.entries(value).map(([key, one], at, { length }) => {
    const comma = at + 1 < length ? 1 : 0;
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    return `${deeper}${name}${jsonText(one, deeper, name.length, comma)}`;
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${flatText(one)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
