import { parseTimeLimit, writeTimeLimit } from '../values/time-limit.js';
import type { RepairContext } from './repair.js';

/** `05 Ngày làm việc`, `2.5 ngày` → `5 ngày làm việc`, `2,5 ngày`. Longer sentences stay as they are. */
export function readTimeLimit(text: string, { kind, part }: RepairContext): string {
  const units = part.vocabulary === undefined ? undefined : kind.vocabularies.get(part.vocabulary);
  if (units === undefined) return text;
  const parsed = parseTimeLimit(text, units);
  return parsed === undefined || parsed.approximate ? text : writeTimeLimit(parsed, units);
}
