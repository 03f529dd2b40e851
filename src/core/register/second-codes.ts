import { readFileSync } from 'node:fs';
import { REGISTER_FOLDER } from './codec/load.js';
import { decodeTsv, RegisterError } from './codec/tsv.js';
import { communesOf } from './queries.js';
import type { Commune, Register } from './types.js';

/** Who writes a second code: the official conversion table of 2025; lists of units that are passed around. */
export const SECOND_CODE_WRITERS = ['conversion-table', 'some-lists'] as const;

export type SecondCodeWriter = (typeof SECOND_CODE_WRITERS)[number];

/** Who gives the official code: letter 1027/CTK-CSCL, the list of the communes of 1 July 2025. */
export const CODE_GIVERS = ['letter-1027'] as const;

export type CodeGiver = (typeof CODE_GIVERS)[number];

/** A code under which a unit is written besides its own. */
export interface SecondCode {
  readonly code: string;
  /** The unit's official code. */
  readonly unit: string;
  /** Since when: who bore either code before is not meant. */
  readonly from: string;
  readonly writer: SecondCodeWriter;
  readonly giver: CodeGiver;
}

const FILE = 'second-codes.tsv';

let loaded: ReadonlyMap<string, SecondCode> | undefined;

/** Gives the second codes that are known, by code, read once. Throws `RegisterError` when the file is damaged. */
export function loadSecondCodes(): ReadonlyMap<string, SecondCode> {
  loaded ??= new Map(
    decodeTsv(
      readFileSync(new URL(FILE, REGISTER_FOLDER), 'utf8'),
      ['code', 'unit', 'from', 'writer', 'giver'],
      FILE,
      readLine,
    ).map((second) => [second.code, second]),
  );
  return loaded;
}

function readLine(cells: readonly string[], at: number): SecondCode {
  const [code = '', unit = '', from = '', writer = '', giver = ''] = cells.slice(at, at + 5);
  return {
    code,
    unit,
    from,
    writer: oneOf(SECOND_CODE_WRITERS, writer),
    giver: oneOf(CODE_GIVERS, giver),
  };
}

function oneOf<T extends string>(known: readonly T[], text: string): T {
  const one = known.find((name) => name === text);
  if (one === undefined) throw new RegisterError(`${FILE}: ${text}`);
  return one;
}

/** What is known of a code as the second one of a unit; undefined where it is none of that unit's. */
export function secondCodeOf(code: string | undefined, unit: Commune): SecondCode | undefined {
  const second = code === undefined ? undefined : loadSecondCodes().get(code);
  return second?.unit === unit.code && isSince(second, unit) ? second : undefined;
}

/** The units, one a period, whose second code it is. */
export function secondlyCoded(register: Register, code: string): readonly Commune[] {
  const second = loadSecondCodes().get(code);
  if (second === undefined) return [];
  return communesOf(register, second.unit).filter((unit) => isSince(second, unit));
}

function isSince({ from }: SecondCode, { to }: Commune): boolean {
  return to === undefined || to >= from;
}
