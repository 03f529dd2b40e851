import type { Cursor } from '../../resolution/text/cursor.js';
import { separatorLength } from '../../resolution/text/separators.js';
import { readAmount } from '../phrases/amount.js';
import { readUnit, readUnits } from '../phrases/units.js';
import type { OrderStep, OrderTaking, OrderUnit } from '../types.js';
import { MOVE, made, readInto, wholeOf } from './making.js';

/**
 * Behind "Giải thể": the units, and where their land goes if the same words say it: "để nhập vào xã B", "; nhập
 * toàn bộ diện tích tự nhiên, quy mô dân số vào xã B". What goes on with a unit of its own is the next order.
 */
export function readDissolution(cursor: Cursor): readonly OrderStep[] | undefined {
  const units = readUnits(cursor);
  return units && dissolve(cursor, units);
}

/** The units that are dissolved, with what stands behind of where their land goes. */
export function dissolve(
  cursor: Cursor,
  units: readonly OrderUnit[],
): readonly OrderStep[] | undefined {
  const dissolution = { node: 'dissolution', units } as const;
  const steps = readWhereTo(cursor, units);
  if (steps === 'unsaid') return [dissolution];
  return steps && [...steps, dissolution];
}

function readWhereTo(
  cursor: Cursor,
  units: readonly OrderUnit[],
): readonly OrderStep[] | undefined | 'unsaid' {
  if (cursor.accept('để thành lập')) return made('create', units.map(wholeOf), readUnit(cursor));
  if (seesInto(cursor)) {
    cursor.skip(separatorLength(cursor));
    return readInto(cursor, units.map(wholeOf));
  }
  const taken = whatOfThem(cursor);
  if (taken === undefined) return 'unsaid';
  cursor.skip(taken.length);
  return readInto(
    cursor,
    units.map((unit) => ({ ...wholeOf(unit), ...taken.measure })),
  );
}

/** "để nhập vào", "; sáp nhập vào". */
function seesInto(cursor: Cursor): boolean {
  const ahead = separatorLength(cursor);
  return ['để nhập vào', 'để sáp nhập vào', 'nhập vào', 'sáp nhập vào'].some((words) =>
    cursor.sees(words, ahead),
  );
}

/** "; nhập toàn bộ diện tích tự nhiên, quy mô dân số" up to "vào": of the units just named. */
function whatOfThem(
  cursor: Cursor,
): { readonly length: number; readonly measure: Partial<OrderTaking> } | undefined {
  const before = separatorLength(cursor) + (cursor.sees('để', separatorLength(cursor)) ? 1 : 0);
  const trial = cursor.ahead(before);
  if (trial.acceptAny(MOVE) === undefined) return undefined;
  const amount = readAmount(trial);
  if (amount?.coverage !== 'full' || amount.area !== 'all' || !trial.sees('vào')) return undefined;
  const { coverage, area, population } = amount;
  return { length: before + trial.read, measure: { coverage, area, population } };
}
