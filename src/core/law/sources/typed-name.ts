import { composeText } from '../../../lib/text/index.js';
import { readFullName, type TypedName, type UnitType } from '../../register/index.js';
import { SourceError } from './rows.js';

/**
 * Takes a full name and the types that its source may hold; gives it taken apart, composed. Throws
 * `SourceError` when it has none of these types.
 */
export function typedNameOf<T extends UnitType>(
  text: string,
  types: readonly T[],
  source: string,
): TypedName<T> {
  const read = readFullName(composeText(text));
  const type = types.find((known) => known === read?.type);
  if (read === undefined || type === undefined)
    throw new SourceError(`${source}: “${text}” không có loại đơn vị đúng cấp`);
  return { type, name: read.name };
}
