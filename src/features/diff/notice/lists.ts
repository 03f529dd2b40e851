import type { KeyedRecord } from '../../../core/kinds/index.js';
import type { Side } from '../../../core/sides/index.js';
import { isJsonObject, type Json } from '../../../lib/tables/index.js';
import { recordsOf } from '../policy.js';
import type { DiffReport, NoticeList } from '../report/types.js';

type Sides = Readonly<Record<'old' | 'new', Side>>;

/** What a notice says of a list: the revision that it is, and of which days the decisions are that it names. */
export function noticeList({ records, revision }: Side): NoticeList {
  const days = records.flatMap(({ fields }) => daysOf(fields.decision)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    ...(revision !== undefined && { revision: { id: revision.id, dataset: revision.dataset } }),
    ...(first !== undefined && last !== undefined && { decisions: { first, last } }),
  };
}

/** ISO days alone: of a date that could not be read nobody knows which is the first. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A decision that is kept as it was written: `12/QĐ-UBND ngày 05/02/2025`. */
const WRITTEN_DAY = /ngày (\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gi;

function daysOf(decision: Json | undefined): string[] {
  if (!isJsonObject(decision)) return [];
  const { date, original } = decision;
  if (typeof date === 'string') return DAY.test(date) ? [date] : [];
  return typeof original === 'string' ? writtenDays(original) : [];
}

function writtenDays(text: string): string[] {
  return [...text.matchAll(WRITTEN_DAY)].map(([, day = '', month = '', year = '']) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
}

/** The changes with the field and the decision of each record, as it is now or was when it was last seen. */
export function withRecords(changes: DiffReport['changes'], sides: Sides): DiffReport['changes'] {
  const [old, next] = [recordsOf(sides.old), recordsOf(sides.new)];
  return changes.map((change) => {
    const record = next.get(change.key) ?? old.get(change.oldKey ?? change.key);
    return record === undefined ? change : { ...change, published: publishedOf(record) };
  });
}

function publishedOf({ fields: { fields, decision } }: KeyedRecord) {
  return {
    ...(fields !== undefined && { fields }),
    ...(decision !== undefined && { decision }),
  };
}
