import type { ReadOptions } from '../../reading/index.js';
import { loadRegister } from '../../register/index.js';
import { type AddedForm, MACHINE_FORM } from '../added-form.js';
import type { SettleOptions } from '../judge/options.js';
import { readersOf } from '../judge/readers.js';
import type { SettleBasis } from '../judge/table-rules.js';
import type { Aids } from './aids.js';

/** By what the rows of a file are settled, as it is known before they are looked at. */
export function basisOf(
  options: SettleOptions,
  aids: Aids,
  reading: ReadOptions,
  form: AddedForm = MACHINE_FORM,
): SettleBasis {
  const { asOf, columns } = reading;
  const register = loadRegister();
  return {
    register,
    asOf,
    readers: readersOf(register, asOf, options.vintage, options.former),
    options,
    form,
    areas: aids.areas,
    decisions: aids.decisions?.book,
    wantsArea: aids.wantsArea,
    isCodeSaid: columns.some(({ field }) => field === 'wardCode'),
  };
}
