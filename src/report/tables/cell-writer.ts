import type { Kind, Language } from '../../datasets/index.js';
import type { ChangeType, Consequence } from '../../diff/index.js';
import type { Json } from '../../files/index.js';
import type { Severity } from '../../findings/index.js';
import type { ColumnReason } from '../types.js';
import { fieldLabel, valueText } from '../values.js';
import { reportWords } from '../words.js';

/** How codes and values are written into the cells of a report in columns. */
export interface CellWriter {
  readonly lang: Language;
  severity(severity: Severity): string;
  changeType(type: ChangeType): string;
  consequences(consequences: readonly Consequence[]): string;
  reason(reason: ColumnReason): string;
  field(field: string): string;
  value(field: string, value: Json | undefined): string;
  flag(flag: boolean): string;
}

/** For programs: codes as they are, values as text or, when they aren't text, as JSON. */
export function machineWriter(lang: Language): CellWriter {
  return {
    lang,
    severity: (severity) => severity,
    changeType: (type) => type,
    consequences: (consequences) => consequences.join(' '),
    reason: (reason) => reason,
    field: (field) => field,
    value: (_, value) =>
      typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value),
    flag: String,
  };
}

/** For people: everything in words. */
export function humanWriter(lang: Language, kind: Kind | undefined): CellWriter {
  const words = reportWords(lang);
  return {
    lang,
    severity: (severity) => words.severities[severity],
    changeType: (type) => words.changeTypes[type],
    consequences: (consequences) => consequences.map((name) => words.consequences[name]).join(', '),
    reason: (reason) => words.reasons[reason],
    field: (field) => fieldLabel(field, { kind, lang }),
    value: (field, value) => valueText(field, value, { kind, lang }),
    flag: (flag) => (flag ? words.yesNo.yes : words.yesNo.no),
  };
}
