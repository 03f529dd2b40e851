import { fullName, lastDate, loadRegister } from '../../../src/core/register/index.js';
import {
  answerMaker,
  type Outcome,
  readersOf,
  type Vintage,
} from '../../../src/core/settle/index.js';

const register = loadRegister();
const asOf = lastDate(register);
const readers = readersOf(register, asOf, 'detect');

/** Takes an address and the period of its column; gives what `reconcile` makes of it. */
export function outcomeOfAddress(address: string, vintage: Vintage = 'before'): Outcome {
  const columns = { fields: ['address' as const], headers: ['Địa chỉ'] };
  const rules = { register, asOf, subject: 'people', vintage, isForced: false } as const;
  return answerMaker(columns, readers, rules).answer([address]).outcome;
}

/** The ward of today that an address means, the wards that the law leaves the choice of, or "ask". */
export function meant(address: string, vintage?: Vintage): string {
  const { ward, status, candidates } = outcomeOfAddress(address, vintage);
  if (ward !== undefined) return fullName(ward.unit);
  if (status !== 'split-open') return 'ask';
  return candidates.map(({ unit }) => fullName(unit)).join(' / ');
}
