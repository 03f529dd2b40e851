import { seesTypedCommune } from '../../resolution/phrases/communes.js';
import type { Cursor } from '../../resolution/text/cursor.js';
import { separatorLength } from '../../resolution/text/separators.js';
import { seesTakings } from '../phrases/sees-takings.js';
import type { OrderStep } from '../types.js';
import { readDay, seesDay } from './day.js';
import { readDissolution } from './dissolution.js';
import { MOVE, readArrange, readCreate, readJoin, readRename } from './making.js';
import { readPassiveOrder } from './passive-order.js';

const VERBS = {
  create: ['Thành lập', 'thành lập'],
  rename: ['Đổi tên', 'đổi tên'],
  arrange: ['Sắp xếp', 'sắp xếp'],
  dissolve: ['Giải thể', 'giải thể'],
} as const;

/**
 * Reads what a sentence does to communes, one order after the other:
 *
 *     orders  = [day ","] order {separator order}
 *     order   = (create | join | arrange | rename | dissolve | passive) [day]
 *     create  = "Thành lập" units "trên cơ sở" takings
 *     join    = ("Nhập" | "Sáp nhập" | "Điều chỉnh" | "Chuyển") takings ("vào" unit
 *             | ["để"] "thành lập" unit | "thành" outcome)
 *     arrange = "Sắp xếp" takings "thành" outcome
 *     rename  = "Đổi tên" units "thành" units
 *     dissolve = "Giải thể" units [("để nhập" | "nhập") [amount] "vào" unit | "để thành lập" unit]
 *     passive = unit "được" ("thành lập trên cơ sở" takings | "đổi tên thành" unit | "nhập vào" unit | "giải thể")
 *     takings = taking {separator taking}
 *     taking  = [verb] amount ["của"] [hamlets ["thuộc"]] units ["sau khi" …]
 *     day     = ("kể từ" | "từ") date
 */
export function readOrders(cursor: Cursor): OrderStep[] | undefined {
  const steps: OrderStep[] = [];
  const isDated = seesDay(cursor);
  const ofAll = isDated ? readDay(cursor) : undefined;
  if (isDated && (ofAll === undefined || !cursor.expect(','))) return undefined;
  do {
    cursor.skip(steps.length === 0 ? 0 : separatorLength(cursor));
    const read = steps.length > 0 && !seesVerb(cursor) ? readJoin(cursor) : readStep(cursor);
    if (read === undefined) return undefined;
    const day = readDayBehind(cursor);
    if (day === false) return undefined;
    const from = day ?? ofAll;
    steps.push(...read.map((step) => (from === undefined ? step : { ...step, from })));
  } while (seesAnother(cursor, steps.at(-1)));
  cursor.acceptAny(['.', ';']);
  return steps;
}

/** The day behind an order; `undefined` where none stands, `false` for one that is none. */
function readDayBehind(cursor: Cursor): string | undefined | false {
  const comma = cursor.sees(',') ? 1 : 0;
  if (!seesDay(cursor, comma)) return undefined;
  cursor.skip(comma);
  return readDay(cursor) ?? false;
}

/** "… vào xã B; điều chỉnh … vào xã C"; what is moved next needs no word of its own for it. */
function seesAnother(cursor: Cursor, last: OrderStep | undefined): boolean {
  const ahead = separatorLength(cursor);
  if (ahead === 0) return false;
  const isJoin = last?.node === 'order' && last.kind === 'join';
  return seesVerb(cursor, ahead) || (isJoin && seesTakings(cursor, ahead));
}

/** Whether an order begins `ahead` places on. */
export function seesVerb(cursor: Cursor, ahead = 0): boolean {
  return [...MOVE, ...Object.values(VERBS).flat()].some((verb) => cursor.sees(verb, ahead));
}

function readStep(cursor: Cursor): readonly OrderStep[] | undefined {
  if (cursor.acceptAny(VERBS.create) !== undefined) return readCreate(cursor);
  if (cursor.acceptAny(VERBS.rename) !== undefined) return readRename(cursor);
  if (cursor.acceptAny(VERBS.arrange) !== undefined) return readArrange(cursor);
  if (cursor.acceptAny(VERBS.dissolve) !== undefined) return readDissolution(cursor);
  if (cursor.acceptAny(MOVE) !== undefined) return readJoin(cursor);
  if (seesTypedCommune(cursor)) return readPassiveOrder(cursor);
  return cursor.fail('Thành lập, Nhập, Điều chỉnh, Sắp xếp, Đổi tên, Giải thể');
}
