import { createHash } from 'node:crypto';
import { foldText } from '../../lib/text/index.js';
import {
  type Commune,
  districtOf,
  fullName,
  provinceOf,
  type Register,
} from '../register/index.js';
import type { ReadNames } from './reading.js';
import type { Evidence, Outcome } from './types.js';

/** What a question is about: names and codes, empty ones left out. */
export type QuestionEvidence = Readonly<Partial<Record<keyof Evidence, string>>>;

/** What rows ask that can't be settled without a person: those that ask the same get one answer. */
export interface Question {
  /** The same for the same evidence, in whatever file. */
  readonly id: string;
  readonly evidence: QuestionEvidence;
}

/** Characters of an id: enough that two questions of a file don't share one. */
const ID_LENGTH = 12;

/**
 * Takes what a row says, what it came to and how its address was read; gives what it asks. Where its ward is known
 * and was split, the question is about that ward, however the row calls it, and about the hamlet or street if it
 * states one. Otherwise it is about the names that stand there: of an address only the ward, district and province,
 * or each house would be a question of its own.
 */
export function questionOf(
  evidence: Evidence,
  { own, doubt }: Outcome,
  names: ReadNames | undefined,
  register: Register,
): Question {
  const { address, area, ...naming } = evidence;
  if (doubt !== 'split' || own === undefined)
    return asked({ ...naming, ...(naming.ward === undefined && (names ?? { address })) });
  return area === undefined
    ? questionAbout(own, register)
    : asked({ ...nameOf(own, register), area });
}

/** Questions about whole wards: every row of a split ward asks the same. */
const known = new WeakMap<Commune, Question>();

function questionAbout(ward: Commune, register: Register): Question {
  const question = known.get(ward) ?? asked(nameOf(ward, register));
  known.set(ward, question);
  return question;
}

function nameOf(ward: Commune, register: Register): QuestionEvidence {
  const district = districtOf(register, ward);
  const province = provinceOf(register, ward);
  return {
    code: ward.code,
    ward: fullName(ward),
    ...(district !== undefined && { district: fullName(district) }),
    ...(province !== undefined && { province: fullName(province) }),
  };
}

function asked(evidence: Evidence): Question {
  const told = Object.fromEntries(
    Object.entries(evidence).filter(([, text]) => text !== undefined),
  );
  return { id: questionId(told), evidence: told };
}

/**
 * The same for the same evidence, in whatever order its cells stood and whatever case names are written in. The part of
 * a ward is taken as it stands: so a database can compare it, too.
 */
export function questionId(evidence: QuestionEvidence): string {
  const cells = Object.entries(evidence).map(([name, text]) => [
    name,
    name === 'area' ? text : foldText(text),
  ]);
  return createHash('sha256')
    .update(JSON.stringify(cells.sort()))
    .digest('hex')
    .slice(0, ID_LENGTH);
}
