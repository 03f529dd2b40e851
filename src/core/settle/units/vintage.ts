import { type Commune, readPlaceName } from '../../register/index.js';
import type { Side } from '../choices.js';
import type { Reading } from '../row/found.js';
import type { Reader, ReadingOptions } from '../row/reading.js';
import type { Evidence, Vintage } from '../types.js';

/** What both periods make of an evidence. */
export type Readings = Readonly<Record<Side, Reading>>;

/** Takes a reader of each period and evidence; gives what both make of it, each read when it is asked for. */
export function readBySides(
  readers: Readonly<Record<Side, Reader>>,
  evidence: Evidence,
  options?: ReadingOptions,
): Readings {
  return new LazyReadings(readers, evidence, options);
}

class LazyReadings implements Readings {
  #before: Reading | undefined;
  #after: Reading | undefined;

  constructor(
    private readonly readers: Readonly<Record<Side, Reader>>,
    private readonly evidence: Evidence,
    private readonly options: ReadingOptions | undefined,
  ) {}

  get before(): Reading {
    this.#before ??= this.readers.before.read(this.evidence, this.options);
    return this.#before;
  }

  get after(): Reading {
    this.#after ??= this.readers.after.read(this.evidence, this.options);
    return this.#after;
  }
}

/**
 * Whether a row may tell the period at all: by a code, a place around its ward, or a ward's type. A bare name that one
 * period happens not to know may be a hamlet, or anybody's.
 */
export function mayTell(evidence: Evidence, { before, after }: Readings): boolean {
  const { code, ward, district, districtCode, province, provinceCode } = evidence;
  if ([code, district, districtCode, province, provinceCode].some((text) => text !== undefined))
    return true;
  const names = before.names ?? after.names;
  if (ward === undefined && names === undefined) return true;
  return names?.province !== undefined || isTyped(ward ?? names?.ward ?? '');
}

function isTyped(name: string): boolean {
  return [false, true].some((isBare) => readPlaceName(name, isBare).type !== undefined);
}

/** How the rows of a sample speak for a period. */
export interface VintageEvidence {
  readonly vintage: Vintage;
  /** Rows that only make sense before, and only after. */
  readonly before: number;
  readonly after: number;
  /** Rows that name a ward at all. */
  readonly rows: number;
}

/** Of the rows that tell the period, so many must agree. */
const AGREEMENT = 0.99;

/** So many of all rows must tell the period. */
const LEAST_TELLING = 0.05;

/**
 * Takes what both periods make of some rows of a table, stretch by stretch; tells the period of the columns. Their
 * evidence counts only when the rows agree: else each row stands for itself.
 */
export function detectVintage(stretches: readonly (readonly Readings[])[]): VintageEvidence {
  const naming = stretches
    .flat()
    .filter(({ before, after }) => before.kind !== 'none' || after.kind !== 'none');
  const sides = naming.map(sideOf);
  const before = sides.filter((side) => side === 'before').length;
  const after = sides.filter((side) => side === 'after').length;
  const counts = { before, after, rows: naming.length };
  const side = before >= after ? 'before' : 'after';
  const telling = before + after;
  if (telling === 0 || telling < naming.length * LEAST_TELLING)
    return { vintage: 'mixed', ...counts };
  if (counts[side] < telling * AGREEMENT) return { vintage: 'mixed', ...counts };
  const isUsual = counts[side] >= naming.length * USUAL;
  const isBroken = isUsual && stretches.some((rows) => isSilent(rows, side));
  return { vintage: isBroken ? 'mixed' : side, ...counts };
}

/** Where so many rows tell the period, some of any few dozen wards do. */
const USUAL = 0.3;

const LEAST_WARDS = 40;

/**
 * Whether nothing in a stretch speaks for a period although it names many wards. Most codes are those of both periods:
 * a table that was written on with new codes says so only by the old ones missing from there on.
 */
function isSilent(rows: readonly Readings[], side: Side): boolean {
  const wards = new Set(rows.flatMap((readings) => unitOf(readings[side]) ?? []));
  return wards.size >= LEAST_WARDS && !rows.some((readings) => sideOf(readings) === side);
}

function unitOf(reading: Reading): Commune | undefined {
  return reading.kind === 'one' ? reading.unit : undefined;
}

/** The period that makes better sense of a row; undefined when neither does. */
export function sideOf({ before, after }: Readings): Side | undefined {
  const difference = strengthOf(before) - strengthOf(after);
  if (difference === 0) return undefined;
  return difference > 0 ? 'before' : 'after';
}

/** A name of before says less than a ward's own: one of the other period may bear it now. */
const STRENGTHS = { both: 5, name: 4, 'code-among-names': 3, code: 2, former: 1 } as const;

/** How well a period makes sense of a row; 0 when it doesn't. */
export function strengthOf(reading: Reading): number {
  if (reading.kind === 'district') return STRENGTHS.name;
  if (reading.kind !== 'one') return 0;
  return STRENGTHS[reading.by];
}
