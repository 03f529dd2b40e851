import { loadRegister } from '../../core/register/index.js';
import type { SettleBasis, SettleOptions } from '../../core/settle/index.js';
import { readersOf } from '../../core/settle/index.js';
import type { ReadOptions } from '../reading/options.js';
import type { Aids } from './aids.js';

/** By what the rows of a file are settled, as it is known before they are looked at. */
export function basisOf(options: SettleOptions, aids: Aids, reading: ReadOptions): SettleBasis {
  const { asOf, columns } = reading;
  const register = loadRegister();
  return {
    register,
    asOf,
    readers: readersOf(register, asOf, options.vintage),
    options,
    areas: aids.areas,
    decisions: aids.decisions?.book,
    wantsArea: aids.wantsArea,
    isCodeSaid: columns.some(({ field }) => field === 'wardCode'),
  };
}
