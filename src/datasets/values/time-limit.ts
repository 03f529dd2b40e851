import { foldText } from '../../text/index.js';
import type { Vocabulary } from '../vocabulary.js';
import { parseNumber, writeNumber } from './number.js';

/** One length of time. `unit` is a value of the vocabulary `timeUnits`; a bare number has none. */
export interface TimeLimit {
  readonly value: number;
  readonly unit?: string;
  /** Whether the text says more than the length ("Không quá 17 ngày làm việc"). */
  readonly approximate: boolean;
}

const LENGTH =
  /^(không quá|tối đa|trong thời hạn|trong vòng|trong)?\s*(\d[\d.,]*)(?:\s*(?:\(\p{L}+(?:\s\p{L}+)*\)\s*)?(\p{L}[\p{L}\s]*?))?\s*\.?$/u;

/** The length of time that a text states when it states exactly one; undefined otherwise. */
export function parseTimeLimit(text: string, units: Vocabulary): TimeLimit | undefined {
  const found = LENGTH.exec(foldText(text));
  if (found === null) return undefined;
  const [, bound, digits = '', unitText] = found;
  const value = parseNumber(digits);
  if (value === undefined) return undefined;
  if (unitText === undefined) return { value, approximate: bound !== undefined };
  const unit = units.match(unitText);
  if (unit === undefined) return undefined;
  return { value, unit: unit.value, approximate: bound !== undefined };
}

/** The form that `parseTimeLimit` reads back as the same length: `2,5 ngày làm việc`. */
export function writeTimeLimit({ value, unit }: TimeLimit, units: Vocabulary): string {
  const number = writeNumber(value);
  return unit === undefined ? number : `${number} ${units.entry(unit)?.label.vi ?? unit}`;
}
