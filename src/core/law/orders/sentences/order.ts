import type { Cursor } from '../../resolution/text/cursor.js';
import { separatorLength } from '../../resolution/text/separators.js';
import { readOutcome } from '../../resolution/verification/outcome.js';
import { seesTakings } from '../phrases/sees-takings.js';
import { readTakings } from '../phrases/takings.js';
import { readUnit } from '../phrases/units.js';
import type { Order, OrderUnit } from '../types.js';

const INTO = ['để nhập vào', 'nhập vào', 'vào'] as const;
const FOUND = ['để thành lập', 'thành lập'] as const;
const MOVE = ['Nhập', 'Sáp nhập', 'Điều chỉnh', 'nhập', 'sáp nhập', 'điều chỉnh'] as const;

/**
 * Reads what a sentence does to communes, one order after the other:
 *
 *     order   = create | join | arrange | rename
 *     create  = "Thành lập" unit "trên cơ sở" takings
 *     join    = ("Nhập" | "Sáp nhập" | "Điều chỉnh") takings (("để nhập" | "nhập" |) "vào" unit
 *             | ["để"] "thành lập" unit | "thành" outcome)
 *     arrange = "Sắp xếp" takings "thành" outcome
 *     rename  = "Đổi tên" unit "thành" outcome
 *     takings = taking {separator taking}
 *     taking  = [verb] amount ["của"] units ["sau khi" …]
 */
export function readOrders(cursor: Cursor): Order[] | undefined {
  const orders: Order[] = [];
  do {
    cursor.skip(orders.length === 0 ? 0 : separatorLength(cursor));
    const order = orders.length > 0 && !seesVerb(cursor) ? readJoin(cursor) : readOrder(cursor);
    if (order === undefined) return undefined;
    orders.push(order);
  } while (seesAnother(cursor, orders.at(-1)));
  cursor.acceptAny(['.', ';']);
  return orders;
}

/** "… vào xã B; điều chỉnh … vào xã C"; what is moved next needs no word of its own for it. */
function seesAnother(cursor: Cursor, last: Order | undefined): boolean {
  const ahead = separatorLength(cursor);
  if (ahead === 0) return false;
  return seesVerb(cursor, ahead) || (last?.kind === 'join' && seesTakings(cursor, ahead));
}

/** Whether an order begins `ahead` places on. */
export function seesVerb(cursor: Cursor, ahead = 0): boolean {
  return [...MOVE, 'Thành lập', 'thành lập', 'Đổi tên', 'đổi tên', 'Sắp xếp', 'sắp xếp'].some(
    (verb) => cursor.sees(verb, ahead),
  );
}

function readOrder(cursor: Cursor): Order | undefined {
  if (cursor.acceptAny(['Thành lập', 'thành lập']) !== undefined) return readCreate(cursor);
  if (cursor.acceptAny(['Đổi tên', 'đổi tên']) !== undefined) return readRename(cursor);
  if (cursor.acceptAny(['Sắp xếp', 'sắp xếp']) !== undefined) return readArrange(cursor);
  if (cursor.acceptAny(MOVE) !== undefined) return readJoin(cursor);
  return cursor.fail('Thành lập, Nhập, Điều chỉnh, Sắp xếp, Đổi tên');
}

function readCreate(cursor: Cursor): Order | undefined {
  const target = readUnit(cursor);
  if (target === undefined || !cursor.expect('trên cơ sở')) return undefined;
  const takings = readTakings(cursor);
  return takings && { node: 'order', kind: 'create', takings, target };
}

function readJoin(cursor: Cursor): Order | undefined {
  const takings = readTakings(cursor);
  if (takings === undefined) return undefined;
  if (cursor.acceptAny(FOUND) !== undefined) return made('create', takings, readUnit(cursor));
  if (cursor.sees('thành')) return made('arrange', takings, readOutcome(cursor));
  if (cursor.acceptAny(INTO) === undefined) return cursor.fail('vào, thành');
  const target = readUnit(cursor);
  cursor.acceptAny(['để quản lý', 'quản lý']);
  return made('join', takings, target);
}

function readArrange(cursor: Cursor): Order | undefined {
  const takings = readTakings(cursor);
  return takings && made('arrange', takings, readOutcome(cursor));
}

function readRename(cursor: Cursor): Order | undefined {
  const unit = readUnit(cursor);
  if (unit === undefined) return undefined;
  const taking = {
    coverage: 'full',
    area: 'unstated',
    population: 'unstated',
    unit,
    figures: {},
    isAfter: false,
  } as const;
  return made('rename', [taking], readOutcome(cursor));
}

function made(
  kind: Order['kind'],
  takings: Order['takings'],
  target: OrderUnit | undefined,
): Order | undefined {
  return target && { node: 'order', kind, takings, target };
}
