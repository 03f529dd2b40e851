import { hash } from 'node:crypto';
import { foldText } from '../../../lib/text/index.js';
import {
  type Commune,
  districtOf,
  exactKey,
  fullName,
  provinceOf,
  type Register,
} from '../../register/index.js';
import type { ReadNames } from '../row/found.js';
import type { Doubt, Evidence, Outcome } from '../types.js';

/** What a question is about: names and codes, empty ones left out. */
export type QuestionEvidence = Readonly<Partial<Record<keyof Evidence, string>>>;

/** What rows ask that can't be settled without a person: those that ask the same get one answer. */
export interface Question {
  /** The same for the same evidence, doubt and offered wards, in whatever file. */
  readonly id: string;
  /** The same for the same evidence: the tables of two periods may be offered other wards for it. */
  readonly about: string;
  readonly evidence: QuestionEvidence;
}

/** What an answer depends on besides the evidence: what was offered, and whether others may be chosen. */
export interface Offer {
  readonly doubt: Doubt;
  /** Codes of the candidates. */
  readonly codes: readonly string[];
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
  { own, doubt = 'nothing', candidates }: Outcome,
  names: ReadNames | undefined,
  register: Register,
): Question {
  const { address, area, ...naming } = evidence;
  if (doubt === 'split' && own !== undefined)
    return area === undefined
      ? questionAbout(own, register)
      : asked({ ...nameOf(own, register), area });
  const told = Object.assign(naming, naming.ward === undefined && (names ?? { address }));
  return asked(told, { doubt, codes: candidates.map(({ unit }) => unit.code) });
}

/** Questions about whole wards: every row of a split ward asks the same. */
const questionsOfWards = new WeakMap<Commune, Question>();

function questionAbout(ward: Commune, register: Register): Question {
  const question = questionsOfWards.get(ward) ?? asked(nameOf(ward, register));
  questionsOfWards.set(ward, question);
  return question;
}

/** What the question about a ward that was split, or about a part of it, is known by. */
export function aboutWard(ward: Commune, area: string | undefined, register: Register): string {
  return area === undefined
    ? questionAbout(ward, register).about
    : asked({ ...nameOf(ward, register), area }).about;
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

/** A ward that was split is offered as the law has it: of such a question the evidence tells all. */
function asked(evidence: Evidence, offer?: Offer): Question {
  const told: Record<string, string> = {};
  for (const [name, text] of Object.entries(evidence)) if (text !== undefined) told[name] = text;
  const cells = namingCells(told);
  return {
    id: hashOf(cells, offer),
    // Asked for by decisions alone.
    get about() {
      return hashOf(cells);
    },
    evidence: told,
  };
}

/**
 * The same for the same evidence, in whatever order its cells stood and whatever case names are written in, and for the
 * same wards in whatever order they were offered. The part of a ward is taken as it stands: so a database can compare
 * it, too.
 */
export function questionId(evidence: QuestionEvidence, offer?: Offer): string {
  return hashOf(namingCells(evidence), offer);
}

function namingCells(evidence: QuestionEvidence): Cells {
  return cellsOf(evidence, (name, text) => (name === 'area' ? text : exactKey(text)));
}

/** Every id that a question had in a decisions file of whatever version of this program, the newest first. */
export function idsEver(evidence: QuestionEvidence, offer: Offer): readonly string[] {
  return [
    ...(offer.doubt === 'split' ? [] : [questionId(evidence, offer)]),
    questionId(evidence),
    hashOf(cellsOf(evidence, (_, text) => foldText(text))),
    hashOf(cellsOf(evidence, (_, text) => text)),
  ];
}

type Cells = readonly (readonly [string, string])[];

function cellsOf(
  evidence: QuestionEvidence,
  written: (name: string, text: string) => string,
): Cells {
  return Object.entries(evidence).map(([name, text]) => [name, written(name, text)]);
}

function hashOf(cells: Cells, offer?: Offer): string {
  const offered = offer && [offer.doubt, ...[...new Set(offer.codes)].sort()];
  const sorted = [...cells].sort(byName);
  const all = offered === undefined ? sorted : [...sorted, offered];
  return hash('sha256', JSON.stringify(all)).slice(0, ID_LENGTH);
}

/** No two cells are called alike. */
function byName([one]: Cells[number], [other]: Cells[number]): number {
  return one < other ? -1 : 1;
}
