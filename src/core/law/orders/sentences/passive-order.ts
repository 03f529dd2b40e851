import type { Cursor } from '../../resolution/text/cursor.js';
import { readTakings } from '../phrases/takings.js';
import { readUnits } from '../phrases/units.js';
import type { OrderStep } from '../types.js';
import { dissolve } from './dissolution.js';
import { made, readInto, readMade, wholeOf } from './making.js';
import { pairsOf } from './pairs.js';

/** Reads "phường A được thành lập trên cơ sở …", "xã A được đổi tên thành xã B", "xã A nhập vào xã B", "xã A được giải thể". */
export function readPassiveOrder(cursor: Cursor): readonly OrderStep[] | undefined {
  const units = readUnits(cursor);
  if (units === undefined) return undefined;
  cursor.accept('được');
  if (cursor.accept('giải thể')) return dissolve(cursor, units);
  if (cursor.accept('thành lập')) {
    if (!cursor.expect('trên cơ sở')) return undefined;
    const takings = readTakings(cursor);
    return takings && pairsOf({ kind: 'create', targets: units, takings, isInOrder: false });
  }
  if (cursor.accept('đổi tên')) {
    const [only, another] = units;
    if (only === undefined || another !== undefined) return cursor.fail('một đơn vị');
    return made('rename', [wholeOf(only)], readMade(cursor));
  }
  return readInto(cursor, units.map(wholeOf), ['nhập vào', 'sáp nhập vào']);
}
