import { parseAmount } from '../values/amount.js';
import { parseTimeLimit } from '../values/time-limit.js';
import type { RepairContext } from './repair.js';

/** Numbers and what stands between two of them: `5`, `10 - 15`, `50.000; 100.000`. */
const NUMBERS = /^\d[\d.,]*(?:\s*[-–—;/]\s*\d[\d.,]*)*$/;

/**
 * `5` under “Thời hạn (ngày làm việc)” → `5 ngày làm việc`, `75` under “Phí (nghìn đồng)` → `75
 * nghìn đồng`. A number with a unit of its own, and a sentence, stay as they are.
 */
export function takeUnitFromHeader(text: string, context: RepairContext): string {
  const { unit } = context;
  if (unit === undefined) return text;
  return text
    .split('\n')
    .map((line) => (lacksUnit(line, unit, context) ? `${line} ${unit}` : line))
    .join('\n');
}

function lacksUnit(line: string, unit: string, { kind, part }: RepairContext): boolean {
  // Nothing is nothing in every unit.
  if (part.reads === 'amount') return NUMBERS.test(line) && parseAmount(line)?.amount !== 0;
  if (NUMBERS.test(line)) return true;
  const units = part.vocabulary === undefined ? undefined : kind.vocabularies.get(part.vocabulary);
  if (units === undefined) return false;
  const alone = parseTimeLimit(line, units);
  const together = parseTimeLimit(`${line} ${unit}`, units);
  return alone !== undefined && alone.unit === undefined && together?.unit !== undefined;
}
