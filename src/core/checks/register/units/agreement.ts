import { foldText, similarity } from '../../../../lib/text/index.js';
import { type Commune, fullName, looseKey, readPlaceName } from '../../../register/index.js';

/**
 * How a name as written agrees with a unit. `official`: letter by letter the register's name or another
 * official text's; `spelling`: the same name written otherwise; `type`: the name under another type;
 * `other`: not this unit's name.
 */
export type Agreement = 'official' | 'spelling' | 'type' | 'other';

/** What a name is held against besides the unit that it may mean. */
export interface Bearers {
  /** Whether another unit of the same place bears the name as it is written, type and all. */
  isBorneBeside(name: string, unit: Commune): boolean;
  /** Whether any unit bears the name as it is written. */
  isBorne(name: string): boolean;
}

/** From this likeness on, a name that nobody bears is a slip of the pen. */
const SLIP = 0.8;

/**
 * Takes a name, a unit and the other units; tells how they agree. `bare`: whether the table writes names
 * without their types, so that a name alone is as it should be.
 */
export function agreementOf(
  name: string,
  unit: Commune,
  bearers: Bearers,
  bare: boolean,
): Agreement {
  const full = fullName(unit);
  if (name === full || unit.variants.includes(name)) return 'official';
  const names = [full, ...unit.variants];
  const folded = foldText(name);
  if (names.some((known) => foldText(known) === folded)) return 'spelling';
  if (bearers.isBorneBeside(name, unit)) return 'other';
  return looserAgreement(name, unit, names, bearers, bare);
}

function looserAgreement(
  name: string,
  unit: Commune,
  names: readonly string[],
  bearers: Bearers,
  bare: boolean,
): Agreement {
  const written = readPlaceName(name, false);
  const proper = [unit.name, ...unit.variants.map((variant) => readPlaceName(variant, false).name)];
  if (written.type === undefined && proper.includes(name)) return bare ? 'official' : 'spelling';
  const key = looseKey(name);
  // "Phường Đúc" may be a ward called Đúc, or one called Phường Đúc whose type was left out.
  if ([...names, ...proper].some((known) => looseKey(known) === key)) return 'spelling';
  const ownKey = looseKey(written.name);
  const isNamed = proper.some((known) => looseKey(known) === ownKey);
  if (isNamed)
    return written.type === undefined || written.type === unit.type ? 'spelling' : 'type';
  return isSlip(written, unit) && !bearers.isBorne(name) ? 'spelling' : 'other';
}

/** Numbers are never slips of each other: Phường 1 is not Phường 11. */
function isSlip({ name, type }: ReturnType<typeof readPlaceName>, unit: Commune): boolean {
  if (type !== undefined && type !== unit.type) return false;
  if (/\d/.test(name) || /\d/.test(unit.name)) return false;
  return similarity(looseKey(name), looseKey(unit.name), SLIP) >= SLIP;
}
