// Puts a schema of src/**/schema.ts into the form in which it stands under schemas/: what is a file or a part of its
// own is referred to there, not repeated.

/** The JSON Schema of a file. */
export function writtenSchema({ $schema, $id: own, $defs: kept = [], ...rest }) {
  const $defs = {};

  function written(value) {
    if (Array.isArray(value)) return value.map(written);
    if (value === null || typeof value !== 'object') return value;
    return typeof value.$id === 'string' ? reference(value) : fieldsOf(value);
  }

  /** What it is first, then how it looks. */
  function fieldsOf({ title, description, $comment, ...fields }) {
    const inOrder = { title, description, $comment, ...fields };
    const present = Object.entries(inOrder).filter(([, one]) => one !== undefined);
    return Object.fromEntries(present.map(([key, one]) => [key, written(one)]));
  }

  /** A part of this file is put into it, the first time that it is met. */
  function reference({ $id, $said, ...part }) {
    const [file, pointer] = $id.split('#');
    const isOwn = file === '' || file === own;
    if (isOwn) $defs[pointer.replace('/$defs/', '')] ??= fieldsOf(part);
    const name = isOwn ? '' : file.slice(file.lastIndexOf('/') + 1);
    const $ref = pointer === undefined ? name : `${name}#${pointer}`;
    return $said === undefined ? { $ref } : { description: $said, $ref };
  }

  const body = { $schema, $id: own, ...fieldsOf(rest) };
  for (const part of kept) reference(part);
  return Object.keys($defs).length === 0 ? body : { ...body, $defs };
}

const WIDTH = 120;

/** JSON as the house formats it: on one line what fits there. */
export function jsonText(value, indent = '', before = 0) {
  const flat = flatText(value);
  const isRoot = indent === '' && before === 0;
  if (!isRoot && indent.length + before + flat.length + 1 <= WIDTH) return flat;
  if (value === null || typeof value !== 'object') return flat;
  const deeper = `${indent}  `;
  const lines = Object.entries(value).map(([key, one]) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    return `${deeper}${name}${jsonText(one, deeper, name.length)}`;
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function flatText(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  const fields = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${flatText(one)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
