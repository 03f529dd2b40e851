import { repairsCodes } from './codes/index.js';
import { repairsText } from './text/index.js';
import { repairsValues } from './values/index.js';

const repairs = { ...repairsText, ...repairsCodes, ...repairsValues };

/** The name of a repair, which is also the code of the finding that reports it. */
export type RepairName = keyof typeof repairs;

export const REPAIR_NAMES = Object.keys(repairs) as readonly RepairName[];

/** Whether the code of a finding is the name of a repair that was made. */
export function isRepairName(code: string): code is RepairName {
  return Object.hasOwn(repairs, code);
}
