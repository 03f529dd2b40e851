import type { Cell } from '../../files/index.js';
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

/** A value, and what its cell says of other fields: by their names, in the order in which they count. */
export interface SplitReading extends Reading {
  readonly around: readonly (readonly [field: string, text: string])[];
}

/** Reads a cell, and the parts of it that belong to other fields. */
export function readSplit(
  kind: Kind,
  spec: FieldSpec,
  cell: Cell,
  enabled: RepairSwitch,
  traits: ColumnTraits = {},
): SplitReading {
  const reading = readCell(kind, spec, cell, enabled, traits);
  const around = aroundCode(spec, reading, cell);
  const { value } = reading;
  if (spec.rest === undefined || typeof value !== 'string') return { ...reading, around };
  if (spec.reads !== 'code' && spec.reads !== 'coded-name') return { ...reading, around };
  // Name and code in one cell are two facts; a suffix changes what the code is taken for: told.
  const told = spec.reads === 'code';
  if (told && !enabled('split-code-suffix')) return { ...reading, around };
  const { base, rest } = SPLITTERS[spec.reads](value);
  if (rest === '') return { ...reading, around };
  const all = [...around, [spec.rest, rest] as const];
  if (!told) return { ...reading, value: base, around: all };
  const split = { repair: 'split-code-suffix', from: value, to: `${base} + ${rest}` } as const;
  return { value: base, applied: [...reading.applied, split], around: all };
}

/** The name beside a code and the codes above it. */
function aroundCode(spec: FieldSpec, { applied }: Reading, cell: Cell): SplitReading['around'] {
  if (spec.beside === undefined && spec.above === undefined) return [];
  const wrapped = applied.find(({ repair }) => repair === 'unwrap-code');
  if (wrapped === undefined) return [];
  const numeric = cell.type === 'number';
  return aroundOf(spec, codeIn(wrapped.from, { part: spec, numeric }));
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
