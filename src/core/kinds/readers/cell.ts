import type { Cell } from '../../../lib/tables/index.js';
import type { Kind, PartSpec } from '../kind.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { type Reading, readJson, readText } from './json.js';
import { quantityText } from './quantity.js';
import type { ColumnTraits } from './traits.js';

/**
 * Reads a cell as the part declares: nested values of JSON records, and what a sheet shows. `traits` are those of its
 * column.
 */
export function readCell(
  kind: Kind,
  part: PartSpec,
  cell: Cell,
  enabled: RepairSwitch,
  traits: ColumnTraits = {},
): Reading {
  const numeric = cell.type === 'number';
  const context = { kind, part, numeric, ...traits };
  if (cell.type === 'json') return readJson(cell.raw, context, enabled);
  const hidden = enabled('restore-hidden-digits') ? hiddenDigits(part, cell) : undefined;
  if (hidden === undefined) return readText(textOf(part, cell), context, enabled);
  const { value, applied } = readText(hidden, context, enabled);
  const shown = { repair: 'restore-hidden-digits', from: cell.text, to: hidden } as const;
  return { value, applied: [shown, ...applied] };
}

/**
 * The digits of a code that a number format doesn't show, when it doesn't show them all: 1.005164
 * shown as `1.01`, 26732 shown as `26,732`.
 */
function hiddenDigits({ reads, digits }: PartSpec, { type, text, raw }: Cell): string | undefined {
  if (type !== 'number' || typeof raw !== 'number') return undefined;
  const exact = String(raw);
  if (reads === 'code') return decimalsOf(exact) > decimalsOf(text) ? exact : undefined;
  if (digits === undefined || /^\d+$/.test(text)) return undefined;
  return /^\d+$/.test(exact) ? exact : undefined;
}

function decimalsOf(text: string): number {
  return /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
}

/** A date cell is read by its date and a quantity by its number, however the sheet shows them. */
function textOf({ reads }: PartSpec, cell: Cell): string {
  if (reads === 'date' && cell.date !== undefined) return cell.date;
  if (reads === 'date' && cell.serial !== undefined) return String(cell.serial);
  const isQuantity = reads === 'amount' || reads === 'time-limit' || reads === 'number';
  return isQuantity && cell.type === 'number' ? quantityText(reads, cell) : cell.text;
}
