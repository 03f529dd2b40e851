import { registerDate } from '../../../core/config/index.js';
import {
  communesOf,
  loadEarlierUnits,
  loadRegister,
  registerWithBefore,
  secondCodeOf,
  traceUnit,
} from '../../../core/register/index.js';
import {
  predecessorView,
  successorView,
  type Told,
  type TraceReport,
  unitView,
} from '../../../report/index.js';
import { traceReport } from './report/report.js';
import { paddedCode, wardOf } from './ward-code.js';

export interface TraceOptions {
  /** `YYYY-MM-DD`; the register's last date when absent. */
  readonly asOf: string | undefined;
  /** Whether to follow the unit back only. */
  readonly back: boolean;
}

/** The whole lineage of the unit that bears a code on a day. Throws `Failure` ward-code-unknown or option-value. */
export function traceWard(code: string, { asOf, back }: TraceOptions): Told<TraceReport> {
  const day = registerDate(asOf);
  const register = registerWithBefore(loadRegister(), loadEarlierUnits(), day);
  const unit = wardOf(register, code, day);
  const { predecessors, successors } = traceUnit(register, unit);
  const others = communesOf(register, unit.code).filter((other) => other !== unit);
  return traceReport({
    type: 'wards-trace',
    asOf: day,
    back,
    unit: unitView(register, unit, day),
    second: secondCodeOf(paddedCode(code), unit),
    namesakes: others.map((other) => unitView(register, other)),
    predecessors: predecessors.map((step) => predecessorView(register, step)),
    successors: back ? [] : successors.map((step) => successorView(register, step)),
  });
}
