import { HEADER_PATH_SEPARATOR } from '../../files/index.js';
import {
  type Comparable,
  compareFolded,
  examineText,
  fromLegacyFont,
  isWrittenFor,
  toComparable,
} from '../../text/index.js';

import type { EvidenceSpec, FieldSpec, Kind } from '../kind.js';
import { columnSpecs } from './column-specs.js';
import { foldHeader } from './fold.js';

/** How a header came to be understood as a field. */
export type HeaderMatch = 'exact' | 'bare' | 'weak' | 'similar';

export interface HeaderCandidate {
  readonly field: FieldSpec | EvidenceSpec;
  readonly how: HeaderMatch;
  /** 0..1 */
  readonly score: number;
}

const SCORE = { exact: 1, bare: 0.95, weak: 0.9 } as const;

/** Below this similarity two headers are different headers, not two spellings of one. */
const SIMILAR = 0.85;

interface Spelling {
  readonly text: Comparable;
  readonly field: FieldSpec | EvidenceSpec;
  readonly weak: boolean;
}

/** A kind's vocabulary of headers. */
class Headers {
  readonly #spellings: readonly Spelling[];

  constructor(kind: Kind) {
    this.#spellings = [
      ...columnSpecs(kind).flatMap(spellingsOf),
      ...kind.evidence.flatMap(evidenceOf),
    ];
  }

  /** Every field that the text may be the header of, surest first; read as it is, as an old font, or mended. */
  candidates(text: string): readonly HeaderCandidate[] {
    const readings = [text, ...oldFontReadings(text), ...mendedReadings(text)].map((reading) =>
      this.#understood(reading),
    );
    return readings.reduce((best, found) => (surety(found) > surety(best) ? found : best));
  }

  #understood(text: string): readonly HeaderCandidate[] {
    const whole = this.#matching(text);
    const cut = text.lastIndexOf(HEADER_PATH_SEPARATOR);
    if (cut < 0 || surety(whole) >= SCORE.bare) return whole;
    const parent = foldHeader(text.slice(0, cut));
    return this.#matching(text.slice(cut + HEADER_PATH_SEPARATOR.length))
      .map((candidate) => ({
        ...candidate,
        score: candidate.score * underFit(candidate.field, parent),
      }))
      .sort((a, b) => b.score - a.score);
  }

  #matching(text: string): readonly HeaderCandidate[] {
    const header = toComparable(foldHeader(text));
    if (header.folded === '') return [];
    const equal = this.#best((spelling) => equalTo(header, spelling));
    // Likeness is costly, and beside a known spelling it could only come second.
    return equal.length > 0 ? equal : this.#best((spelling) => likeTo(header, spelling));
  }

  #best(compare: (spelling: Spelling) => HeaderCandidate | undefined): readonly HeaderCandidate[] {
    const found = new Map<FieldSpec | EvidenceSpec, HeaderCandidate>();
    for (const spelling of this.#spellings) {
      const candidate = compare(spelling);
      const known = found.get(spelling.field);
      if (candidate !== undefined && candidate.score > (known?.score ?? 0)) {
        found.set(spelling.field, candidate);
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  }

  /** How surely the text is a header of this kind, 0..1. */
  recognise = (text: string): number => surety(this.candidates(text));
}

function surety(candidates: readonly HeaderCandidate[]): number {
  return candidates[0]?.score ?? 0;
}

const MARKED = /[^\0-\x7f]/;

/** What a header reads when it was written for a TCVN3 or a VNI font, if it may have been. */
function oldFontReadings(text: string): string[] {
  if (!MARKED.test(text)) return [];
  return (['tcvn3', 'vni'] as const)
    .filter((font) => isWrittenFor(text, font) !== false)
    .map((font) => fromLegacyFont(text, font));
}

/** What a damaged header was or may have been, where it has not been brought back before. */
function mendedReadings(text: string): string[] {
  const damage = examineText(text);
  if (damage === undefined) return [];
  const { doubt } = damage;
  const likely = doubt?.kind === 'double-encoded' ? doubt.likely : undefined;
  return [damage.text, ...(likely === undefined ? [] : [likely])];
}

const known = new WeakMap<Kind, Headers>();

/** The vocabulary of headers of a kind, made once. */
export function headersOf(kind: Kind): Headers {
  const headers = known.get(kind) ?? new Headers(kind);
  known.set(kind, headers);
  return headers;
}

/**
 * How surely a text is a header of the kind, 0..1, for whoever looks for the header row; a header
 * that a person named is one.
 */
export function headerRecogniser(
  kind: Kind,
  overrides: readonly { readonly header: string; readonly field: string | null }[],
): (text: string) => number {
  const headers = headersOf(kind);
  const named = new Set(
    overrides.filter(({ field }) => field !== null).map(({ header }) => foldHeader(header)),
  );
  return (text) => (named.has(foldHeader(text)) ? 1 : headers.recognise(text));
}

/** A header under another says less than alone, least when the other speaks of something else. */
const UNDER = { right: 0.99, silent: 0.97, wrong: 0.7 } as const;

/** How well a field's column goes under a parent header: `Tên xã` under `Sau sắp xếp`. */
function underFit(field: FieldSpec | EvidenceSpec, parent: string): number {
  if (!('under' in field) || field.under === undefined) return UNDER.silent;
  const words = ` ${parent} `;
  return field.under.some((under) => words.includes(` ${foldHeader(under)} `))
    ? UNDER.right
    : UNDER.wrong;
}

function equalTo(header: Comparable, spelling: Spelling): HeaderCandidate | undefined {
  const { text, field, weak } = spelling;
  if (header.folded === text.folded) {
    const how = weak ? 'weak' : 'exact';
    return { field, how, score: SCORE[how] };
  }
  if (weak || header.stripped !== text.stripped) return undefined;
  return { field, how: 'bare', score: SCORE.bare };
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
    ...sure.map((text) => spelling(text, field, false)),
    ...field.weakHeaders.map((text) => spelling(text, field, true)),
  ];
}

function evidenceOf(evidence: EvidenceSpec): Spelling[] {
  return evidence.headers.map((text) => spelling(text, evidence, false));
}

function spelling(text: string, field: FieldSpec | EvidenceSpec, weak: boolean): Spelling {
  return { text: toComparable(foldHeader(text)), field, weak };
}
