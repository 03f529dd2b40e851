import { type Comparable, compareFolded, toComparable } from '../../../../lib/text/index.js';
import type { Period } from '../../hints.js';
import type { EvidenceSpec, FieldSpec, Kind } from '../../kind.js';
import { columnSpecs } from '../columns/column-specs.js';
import { foldHeader } from './fold.js';

/** How a header came to be understood as a field. */
export const HEADER_MATCHES = ['exact', 'bare', 'weak', 'similar'] as const;

export type HeaderMatch = (typeof HEADER_MATCHES)[number];

export interface HeaderCandidate {
  readonly field: FieldSpec | EvidenceSpec;
  readonly how: HeaderMatch;
  /** 0..1 */
  readonly score: number;
  /** The side of a merger that the header itself tells; absent where it is silent. */
  readonly told?: Period;
}

export const SCORE = { exact: 1, bare: 0.95, weak: 0.9 } as const;

/** Below this similarity two headers are different headers, not two spellings of one. */
const SIMILAR = 0.85;

const LEAST_JOINED = 6;

interface Spelling {
  readonly text: Comparable;
  readonly field: FieldSpec | EvidenceSpec;
  readonly weak: boolean;
  /** Whether it counts only with words that tell the field's period. */
  readonly withPeriod: boolean;
}

/** Every spelling of a kind's headers. */
export class Spellings {
  readonly #all: readonly Spelling[];
  readonly #byBare = new Map<string, Spelling[]>();
  readonly #byJoined = new Map<string, Spelling[]>();

  constructor(kind: Kind) {
    this.#all = [...columnSpecs(kind).flatMap(spellingsOf), ...kind.evidence.flatMap(evidenceOf)];
    for (const spelling of this.#all) {
      const { stripped } = spelling.text;
      const joined = stripped.replaceAll(' ', '');
      this.#byBare.set(stripped, [...(this.#byBare.get(stripped) ?? []), spelling]);
      this.#byJoined.set(joined, [...(this.#byJoined.get(joined) ?? []), spelling]);
    }
  }

  /**
   * The fields of which a folded name is a header, but for diacritics; with a period, only those of
   * that period.
   */
  equal(name: string, period?: Period): readonly HeaderCandidate[] {
    const header = toComparable(name);
    const spellings = this.#byBare.get(header.stripped) ?? this.#joinedTo(header.stripped);
    return best(
      spellings
        .filter(({ field, withPeriod }) =>
          period === undefined ? !withPeriod : periodOf(field) === period,
        )
        .map((spelling) => equalTo(header, spelling)),
    );
  }

  /** Names of database columns have no spaces: `thoihangiaiquyet`. A short one may be any word. */
  #joinedTo(name: string): readonly Spelling[] {
    return name.length < LEAST_JOINED ? [] : (this.#byJoined.get(name) ?? []);
  }

  /** The fields to whose headers a folded name is similar. */
  similar(name: string): readonly HeaderCandidate[] {
    const header = toComparable(name);
    const plain = this.#all.filter(({ withPeriod }) => !withPeriod);
    return best(plain.map((spelling) => likeTo(header, spelling)));
  }
}

/** The best candidate of each field, surest first. */
function best(candidates: readonly (HeaderCandidate | undefined)[]): readonly HeaderCandidate[] {
  const found = new Map<FieldSpec | EvidenceSpec, HeaderCandidate>();
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    const known = found.get(candidate.field);
    if (candidate.score > (known?.score ?? 0)) found.set(candidate.field, candidate);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** The side of a merger that a field is of. */
export function periodOf(field: FieldSpec | EvidenceSpec): Period | undefined {
  return 'period' in field ? field.period : undefined;
}

function equalTo(header: Comparable, spelling: Spelling): HeaderCandidate | undefined {
  const { text, field, weak } = spelling;
  if (header.folded === text.folded) {
    const how = weak ? 'weak' : 'exact';
    return { field, how, score: SCORE[how] };
  }
  return weak ? undefined : { field, how: 'bare', score: SCORE.bare };
}

function likeTo(header: Comparable, { text, field, weak }: Spelling): HeaderCandidate | undefined {
  // Every surplus letter is an edit: lengths alone rule most spellings out.
  const surplus = Math.abs(header.folded.length - text.folded.length);
  if (weak || surplus > header.folded.length * (1 - SIMILAR)) return undefined;
  const likeness = compareFolded(header, text, SIMILAR);
  return likeness >= SIMILAR ? { field, how: 'similar', score: likeness * SCORE.weak } : undefined;
}

function spellingsOf(field: FieldSpec): Spelling[] {
  const sure = [field.field, field.label.vi, field.label.en, ...field.headers];
  return [
    ...sure
      .filter((text) => !field.weakHeaders.includes(text))
      .map((text) => spelling(text, field)),
    ...field.weakHeaders.map((text) => spelling(text, field, { weak: true })),
    ...(field.periodHeaders ?? []).map((text) => spelling(text, field, { withPeriod: true })),
  ];
}

function evidenceOf(evidence: EvidenceSpec): Spelling[] {
  return evidence.headers.map((text) => spelling(text, evidence));
}

function spelling(
  text: string,
  field: FieldSpec | EvidenceSpec,
  { weak = false, withPeriod = false } = {},
): Spelling {
  return { text: toComparable(foldHeader(text)), field, weak, withPeriod };
}
