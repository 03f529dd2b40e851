import type { Cell, Json } from '../../files/index.js';
import type { UnwrappedCode } from '../../text/index.js';
import type { FieldSpec, Kind } from '../kind.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { codeIn } from '../repairs/unwrap-code.js';
import { readCell } from './cell.js';
import { splitCode, splitCodedName } from './code.js';
import type { Reading } from './json.js';
import type { ColumnTraits } from './traits.js';

/** Parts of a text that belong to another field, by how the text is read. */
const SPLITTERS = { code: splitCode, 'coded-name': splitCodedName } as const;

/**
 * Reads a cell; the part of it that belongs to another field goes to `values`, unless that field has
 * a value already.
 */
export function readSplit(
  kind: Kind,
  spec: FieldSpec,
  cell: Cell,
  values: Map<string, Json>,
  enabled: RepairSwitch,
  traits: ColumnTraits = {},
): Reading {
  const reading = readCell(kind, spec, cell, enabled, traits);
  const { value } = reading;
  setAround(spec, reading, cell, values);
  if (spec.rest === undefined || typeof value !== 'string') return reading;
  if (spec.reads !== 'code' && spec.reads !== 'coded-name') return reading;
  // Name and code in one cell are two facts; a suffix changes what the code is taken for: told.
  const told = spec.reads === 'code';
  if (told && !enabled('split-code-suffix')) return reading;
  const { base, rest } = SPLITTERS[spec.reads](value);
  if (rest === '') return reading;
  if (!values.has(spec.rest)) values.set(spec.rest, rest);
  if (!told) return { ...reading, value: base };
  const split = { repair: 'split-code-suffix', from: value, to: `${base} + ${rest}` } as const;
  return { value: base, applied: [...reading.applied, split] };
}

/** The name beside a code and the codes above it, for fields that have no value yet. */
function setAround(
  spec: FieldSpec,
  { applied }: Reading,
  cell: Cell,
  values: Map<string, Json>,
): void {
  if (spec.beside === undefined && spec.above === undefined) return;
  const wrapped = applied.find(({ repair }) => repair === 'unwrap-code');
  if (wrapped === undefined) return;
  const numeric = cell.type === 'number';
  for (const [field, text] of aroundOf(spec, codeIn(wrapped.from, { part: spec, numeric })))
    if (!values.has(field)) values.set(field, text);
}

function aroundOf(
  spec: FieldSpec,
  found: UnwrappedCode | undefined,
): (readonly [string, string])[] {
  if (found === undefined) return [];
  const above = (spec.above ?? []).flatMap((field, level) => {
    const code = found.above[level];
    return code === undefined ? [] : [[field, code] as const];
  });
  return spec.beside === undefined || found.rest === ''
    ? above
    : [...above, [spec.beside, found.rest]];
}
