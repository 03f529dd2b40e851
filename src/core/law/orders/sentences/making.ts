import type { Cursor } from '../../resolution/text/cursor.js';
import { readOutcome } from '../../resolution/verification/outcome.js';
import { readHamlets, seesHamlet } from '../phrases/hamlets.js';
import { readTakings } from '../phrases/takings.js';
import { readPlaceBehind, readUnit, readUnits, seesPlaceBehind } from '../phrases/units.js';
import type { OrderKind, OrderStep, OrderTaking, OrderUnit } from '../types.js';
import { pairsOf } from './pairs.js';

/** Words that move land. */
export const MOVE = [
  'Nhập',
  'Sáp nhập',
  'Hợp nhất',
  'Điều chỉnh',
  'Chuyển',
  'nhập',
  'sáp nhập',
  'hợp nhất',
  'điều chỉnh',
  'chuyển',
] as const;

const INTO = ['để nhập vào', 'để sáp nhập vào', 'nhập vào', 'sáp nhập vào', 'vào'] as const;
/** What brings a part under a commune; whole communes go "về" a district, and stay what they are. */
const UNDER = ['về', 'sang'] as const;
const FOUND = ['để thành lập', 'thành lập'] as const;
const IN_ORDER = [
  'theo thứ tự tương ứng',
  'theo thứ tự lần lượt',
  'một cách tương ứng',
  'lần lượt',
  'tương ứng',
] as const;

type Steps = readonly OrderStep[] | undefined;

/** Behind "Thành lập": units "trên cơ sở" what they are made of. */
export function readCreate(cursor: Cursor): Steps {
  const targets = readUnits(cursor);
  if (targets === undefined) return undefined;
  const isBefore = acceptInOrder(cursor);
  if (!cursor.expect('trên cơ sở')) return undefined;
  const isBehind = acceptInOrder(cursor);
  const takings = readTakings(cursor);
  if (takings === undefined) return undefined;
  const isInOrder = acceptInOrder(cursor) || isBefore || isBehind;
  return pairsOf({ kind: 'create', targets, takings, isInOrder });
}

/** Behind "Nhập", "Điều chỉnh", "Chuyển": what is moved and where to. */
export function readJoin(cursor: Cursor): Steps {
  const takings = readTakings(cursor);
  if (takings === undefined) return undefined;
  if (cursor.acceptAny(FOUND) !== undefined) return made('create', takings, readUnit(cursor));
  if (cursor.sees('thành')) return made('merge', takings, readMade(cursor));
  const isWhole = takings.some(({ area }) => area === 'unstated');
  return readInto(cursor, takings, isWhole ? INTO : [...INTO, ...UNDER]);
}

/** Reads "vào xã B", "để nhập vào thôn X, xã B quản lý". */
export function readInto(
  cursor: Cursor,
  takings: readonly OrderTaking[],
  words: readonly string[] = INTO,
): Steps {
  if (cursor.acceptAny(words) === undefined) return cursor.fail('vào, thành');
  if (seesHamlet(cursor)) {
    if (readHamlets(cursor) === undefined) return undefined;
    cursor.acceptAny(['thuộc', 'của', ',']);
  }
  const target = readUnit(cursor);
  cursor.acceptAny(['để quản lý', 'quản lý']);
  return made('join', takings, target);
}

/** Behind "Sắp xếp": takings "thành" the unit that comes of them. */
export function readArrange(cursor: Cursor): Steps {
  const takings = readTakings(cursor);
  return takings && made('arrange', takings, readMade(cursor));
}

/** Behind "Đổi tên": units "thành" as many. */
export function readRename(cursor: Cursor): Steps {
  const units = readUnits(cursor);
  if (units === undefined) return undefined;
  const isBefore = acceptInOrder(cursor);
  const [only, another] = units;
  if (only !== undefined && another === undefined)
    return made('rename', [wholeOf(only)], readMade(cursor));
  if (!cursor.expect('thành')) return undefined;
  const isBehind = acceptInOrder(cursor);
  const targets = readUnits(cursor);
  if (targets === undefined) return undefined;
  const isInOrder = acceptInOrder(cursor) || isBefore || isBehind;
  return pairsOf({ kind: 'rename', targets, takings: units.map(wholeOf), isInOrder });
}

/** A unit as it stands. */
export function wholeOf(unit: OrderUnit): OrderTaking {
  return {
    coverage: 'full',
    area: 'unstated',
    population: 'unstated',
    unit,
    figures: {},
    isAfter: false,
  };
}

/** One order, where its unit could be read. */
export function made(
  kind: OrderKind,
  takings: readonly OrderTaking[],
  target: OrderUnit | undefined,
): Steps {
  return target && pairsOf({ kind, targets: [target], takings, isInOrder: false });
}

/** Reads "thành xã B", and where B lies: "thành xã B, tỉnh Y", "thành xã B thuộc tỉnh Y". */
export function readMade(cursor: Cursor): OrderUnit | undefined {
  const unit = readOutcome(cursor);
  if (unit === undefined || !(seesPlaceBehind(cursor) || cursor.sees('thuộc'))) return unit;
  const place = readPlaceBehind(cursor);
  return place && { ...unit, ...place };
}

function acceptInOrder(cursor: Cursor): boolean {
  if (cursor.acceptAny(IN_ORDER) === undefined) return false;
  cursor.accept('là');
  return true;
}
