import { foldText, similarity, stripDiacritics } from '../../text/index.js';
import type { EvidenceSpec, FieldSpec, Kind } from '../kind.js';

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
  readonly folded: string;
  readonly bare: string;
  readonly field: FieldSpec | EvidenceSpec;
  readonly weak: boolean;
}

/** A kind's vocabulary of headers. */
export class Headers {
  readonly #spellings: readonly Spelling[];

  constructor(kind: Kind) {
    this.#spellings = [...kind.fields.flatMap(spellingsOf), ...kind.evidence.flatMap(evidenceOf)];
  }

  /** Every field that the text may be the header of, surest first. */
  candidates(text: string): readonly HeaderCandidate[] {
    const folded = foldHeader(text);
    if (folded === '') return [];
    const found = new Map<FieldSpec | EvidenceSpec, HeaderCandidate>();
    for (const spelling of this.#spellings) {
      const candidate = compare(folded, spelling);
      const known = found.get(spelling.field);
      if (candidate !== undefined && candidate.score > (known?.score ?? 0)) {
        found.set(spelling.field, candidate);
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  }

  /** How surely the text is a header of this kind, 0..1. */
  recognise = (text: string): number => this.candidates(text)[0]?.score ?? 0;
}

/** Headers and JSON keys on one footing: `ma_thu_tuc`, `processingTime`, `Mã thủ tục (*)`. */
export function foldHeader(text: string): string {
  const words = text.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldText(words.replace(/[*:.()[\]]/g, ' '));
}

function compare(folded: string, spelling: Spelling): HeaderCandidate | undefined {
  const { field } = spelling;
  if (folded === spelling.folded) {
    return spelling.weak
      ? { field, how: 'weak', score: SCORE.weak }
      : { field, how: 'exact', score: SCORE.exact };
  }
  if (spelling.weak) return undefined;
  if (stripDiacritics(folded) === spelling.bare) return { field, how: 'bare', score: SCORE.bare };
  if (Math.abs(folded.length - spelling.folded.length) > folded.length * (1 - SIMILAR))
    return undefined;
  const likeness = similarity(folded, spelling.folded);
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
  const folded = foldHeader(text);
  return { folded, bare: stripDiacritics(folded), field, weak };
}
