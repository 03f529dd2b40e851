import { COMMUNE_TYPES, type CommuneType, DISTRICT_TYPES } from '../../../register/index.js';
import { readName, seesName } from '../../resolution/phrases/name.js';
import type { Cursor } from '../../resolution/text/cursor.js';
import { separatorLength } from '../../resolution/text/separators.js';
import { readFigures } from '../phrases/amount.js';
import { readNumber } from '../phrases/number.js';
import type { NamedCount, PassiveSentence, TotalsSentence } from '../types.js';

const COMMUNES = 'đơn vị hành chính cấp xã';
const DISTRICTS = 'đơn vị hành chính cấp huyện';
const OWNERS = [...DISTRICT_TYPES, 'tỉnh'] as const;

/**
 * Reads "huyện X có [land and people;] n đơn vị hành chính cấp xã, gồm 17 xã: A, B và 02 thị trấn: C", and
 * "tỉnh X có 10 đơn vị hành chính cấp huyện, gồm …; 209 đơn vị hành chính cấp xã, gồm …", from the owner on.
 */
export function readTotals(cursor: Cursor): TotalsSentence | PassiveSentence | undefined {
  const type = cursor.acceptAny(OWNERS);
  if (type === undefined) return cursor.fail(OWNERS.join(', '));
  const name = readName(cursor);
  if (name === undefined) return undefined;
  if (!cursor.expect('có')) return undefined;
  readLandAndPeople(cursor);
  if (cursor.accept('.') || cursor.done) return { node: 'passive' };
  if (!skipDistricts(cursor)) return undefined;
  const counted = readCommuneCounts(cursor);
  if (counted === undefined) return undefined;
  readFormed(cursor);
  cursor.acceptAny(['.', ';']);
  return { node: 'totals', of: { type, name }, ...counted };
}

/** "; trong đó có 03 xã hình thành sau sắp xếp …": which of them are new tells nothing of how many there are. */
function readFormed(cursor: Cursor): void {
  if (!cursor.sees('trong đó', separatorLength(cursor))) return;
  while (!cursor.done && !(cursor.sees('.') && cursor.peek(1) === undefined)) cursor.next();
}

function readLandAndPeople(cursor: Cursor): void {
  if (!cursor.sees('diện tích') && !cursor.sees('quy mô')) return;
  if (readFigures(cursor) === undefined) return;
  cursor.skip(separatorLength(cursor));
  cursor.accept('có');
}

/** "09 đơn vị hành chính cấp huyện, gồm 04 huyện, 03 thị xã và 02 quận;" is of no commune. */
function skipDistricts(cursor: Cursor): boolean {
  if (cursor.peek()?.kind !== 'number' || !cursor.sees(DISTRICTS, 1)) return true;
  while (!cursor.done && !(cursor.peek()?.kind === 'number' && cursor.sees(COMMUNES, 1)))
    cursor.next();
  return !cursor.done || cursor.expect(COMMUNES);
}

type Counted = Pick<TotalsSentence, 'total' | 'byType' | 'named'>;

function readCommuneCounts(cursor: Cursor): Counted | undefined {
  if (!cursor.sees(COMMUNES, 1)) return readByType(cursor);
  const total = readNumber(cursor);
  if (total === undefined || !cursor.expect(COMMUNES)) return undefined;
  cursor.skip(separatorLength(cursor));
  if (!cursor.accept('gồm') && !cursor.accept('bao gồm')) return { total, byType: {}, named: [] };
  const counted = readByType(cursor);
  return counted && { ...counted, total };
}

function readByType(cursor: Cursor): Counted | undefined {
  const byType: Partial<Record<CommuneType, number>> = {};
  const named: NamedCount[] = [];
  do {
    cursor.skip(
      named.length === 0 && Object.keys(byType).length === 0 ? 0 : separatorLength(cursor),
    );
    const count = readNumber(cursor);
    const type = cursor.acceptAny(COMMUNE_TYPES);
    if (count === undefined || type === undefined) return cursor.fail('số lượng và loại đơn vị');
    byType[type] = (byType[type] ?? 0) + count;
    const names = readNames(cursor);
    if (names === undefined) return undefined;
    if (names.length > 0) named.push({ type, names });
  } while (seesCount(cursor));
  return { byType, named };
}

/** ": A, B và C" or ", gồm: A, B và C"; none where no names follow. */
function readNames(cursor: Cursor): string[] | undefined {
  if (!acceptColon(cursor)) return [];
  const names: string[] = [];
  do {
    cursor.skip(names.length === 0 ? 0 : separatorLength(cursor));
    const name = readName(cursor);
    if (name === undefined) return undefined;
    names.push(name);
  } while (!seesCount(cursor) && seesName(cursor, separatorLength(cursor)));
  return names;
}

function acceptColon(cursor: Cursor): boolean {
  if (cursor.accept(':')) return true;
  return cursor.acceptAny([', gồm :', 'gồm :', ', gồm', 'gồm']) !== undefined;
}

function seesCount(cursor: Cursor): boolean {
  const ahead = separatorLength(cursor);
  return (
    ahead > 0 &&
    cursor.peek(ahead)?.kind === 'number' &&
    COMMUNE_TYPES.some((type) => cursor.sees(type, ahead + 1))
  );
}
