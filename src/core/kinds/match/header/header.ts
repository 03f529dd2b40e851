import {
  examineText,
  fromLegacyFont,
  isWrittenFor,
  memoise,
  textOfFormula,
} from '../../../../lib/text/index.js';
import { HEADER_PATH_SEPARATOR } from '../../../layout/index.js';
import type { Period } from '../../hints.js';
import type { EvidenceSpec, FieldSpec, Kind } from '../../kind.js';
import { cutsOf, type HeaderParts, takeApart } from './apart.js';
import { foldHeader } from './fold.js';
import { HintWords } from './hint-fit.js';
import { type HeaderCandidate, periodOf, SCORE, Spellings } from './spellings.js';

/** So many texts at a time: a table has hundreds of headers, and those of its neighbours are others. */
const MOST_REMEMBERED = 2_000;

/** A kind's vocabulary of headers. */
class Headers {
  readonly #spellings: Spellings;
  readonly #hints: HintWords;

  constructor(kind: Kind) {
    this.#spellings = new Spellings(kind);
    this.#hints = new HintWords(kind);
  }

  /**
   * Every field that the text may be the header of, surest first; read as it is, as an old font, or mended. Whoever
   * looks for the header row, for tables beside it and for its columns asks of the same texts again and again.
   */
  candidates = memoise(
    (text): readonly HeaderCandidate[] => this.#candidates(text),
    MOST_REMEMBERED,
  );

  #candidates(text: string): readonly HeaderCandidate[] {
    const readings = [text, ...oldFontReadings(text), ...mendedReadings(text)].map((reading) =>
      this.#understood(reading),
    );
    return readings.reduce((best, found) => (surety(found) > surety(best) ? found : best));
  }

  /** How surely the text is a header of this kind, 0..1. */
  recognise = (text: string): number => surety(this.candidates(text));

  #understood(text: string): readonly HeaderCandidate[] {
    const whole = this.#matching(text);
    const cut = text.lastIndexOf(HEADER_PATH_SEPARATOR);
    if (cut < 0) return ofEitherSide(whole);
    if (surety(whole) >= SCORE.bare) return whole;
    const parent = foldHeader(text.slice(0, cut));
    const above = this.#hints.periodAbove(parent);
    const child = text.slice(cut + HEADER_PATH_SEPARATOR.length);
    const found = this.#matching(child);
    const sided = above === undefined ? [] : this.#ofSide(foldHeader(child), above, found);
    return [...found, ...sided]
      .map((candidate) => {
        const isUnder = above !== undefined && periodOf(candidate.field) === above;
        return {
          ...candidate,
          score: candidate.score * this.#underFit(candidate.field, parent),
          ...(isUnder && candidate.told === undefined && { told: above }),
        };
      })
      .sort((a, b) => b.score - a.score);
  }

  /** The fields of a side that a name below a header means that tells the side, but for those that it means anyhow. */
  #ofSide(
    name: string,
    period: Period,
    found: readonly HeaderCandidate[],
  ): readonly HeaderCandidate[] {
    return this.#spellings
      .equal(name, period)
      .filter(({ field }) => !found.some((candidate) => candidate.field === field));
  }

  #matching(text: string): readonly HeaderCandidate[] {
    const name = foldHeader(text);
    if (name === '') return [];
    const equal = this.#spellings.equal(name);
    if (equal.length > 0) return equal.map((candidate) => this.#telling(candidate, name));
    const apart = takeApart(text);
    const named = [{ name, hints: [] }, ...apart].map((parts) => this.#named(parts));
    const best = named.find((found) => surety(found) > 0);
    // Likeness is costly, and beside a known spelling it could only come second.
    return best ?? this.#spellings.similar(name);
  }

  /** The fields that a name may mean with what signs set apart from it, and with what they don't. */
  #named({ name, hints }: HeaderParts): readonly HeaderCandidate[] {
    const whole = this.#fitting(name, hints);
    if (whole.length > 0) return whole;
    const ahead = this.#hints.periodBefore(name);
    const old = ahead === undefined ? [] : this.#fitting(ahead.name, hints, ahead.period);
    if (old.length > 0) return old;
    const within = this.#hints.periodWithin(name);
    const inner = within === undefined ? [] : this.#fitting(within.name, hints, within.period);
    if (inner.length > 0) return inner;
    for (const { name: shorter, behind } of cutsOf(name)) {
      const period = this.#hints.periodBehind(behind);
      const found = this.#fitting(shorter, hints, period);
      const known =
        period === undefined
          ? found.filter(
              ({ field }) => this.#hints.isHarmless(behind, field) || this.#isAlso(behind, field),
            )
          : found;
      if (known.length > 0) return known;
    }
    return [];
  }

  /** The fields that a name may mean with hints; `period` is what words beside it tell. */
  #fitting(name: string, hints: readonly string[], period?: Period): readonly HeaderCandidate[] {
    const behind = hints.map((hint) => this.#hints.periodBehind(hint));
    const periods = new Set([period, ...behind].filter((one) => one !== undefined));
    if (periods.size > 1) return [];
    const others = hints.filter((_, i) => behind[i] === undefined);
    const [told] = periods;
    return this.#spellings.equal(name, told).flatMap((candidate) => {
      const classes = others.map((hint) =>
        this.#isAlso(hint, candidate.field)
          ? 'harmless'
          : this.#hints.classOf(hint, candidate.field),
      );
      if (classes.includes('meaning')) return [];
      const score = candidate.score * (classes.includes('unknown') ? GUESSED : 1);
      return [{ ...candidate, score, ...(told !== undefined && { told }) }];
    });
  }

  /** A header that is known as a whole may name its side all the same: `old_code`. */
  #telling(candidate: HeaderCandidate, name: string): HeaderCandidate {
    const period = periodOf(candidate.field);
    if (period === undefined || this.#hints.periodNamed(name) !== period) return candidate;
    return { ...candidate, told: period };
  }

  /** Whether words are one more header of a field, of another language: `Mã TTHC / Procedure code`. */
  #isAlso(words: string, field: FieldSpec | EvidenceSpec): boolean {
    return this.#spellings.equal(words).some((candidate) => candidate.field === field);
  }

  /** How well a field's column goes under a parent header: `Tên xã` under `Sau sắp xếp`. */
  #underFit(field: FieldSpec | EvidenceSpec, parent: string): number {
    const period = periodOf(field);
    if (period === undefined) return UNDER.silent;
    return this.#hints.isUnder(parent, period) ? UNDER.right : UNDER.wrong;
  }
}

/** What an unknown addition may mean nobody knows: such a match is told, and yields to any other. */
const GUESSED = 0.8;

/** Less than sure, and clearly less than a header that tells its side. */
const EITHER_SIDE = 0.85;

/** A header under another says less than alone, least when the other speaks of something else. */
const UNDER = { right: 0.99, silent: 0.97, wrong: 0.7 } as const;

/** A name that columns of both sides of a merger bear is a guess, and yields to one that tells its side. */
function ofEitherSide(candidates: readonly HeaderCandidate[]): readonly HeaderCandidate[] {
  const sides = new Set(candidates.flatMap(({ field }) => periodOf(field) ?? []));
  if (sides.size < 2) return candidates;
  return candidates.map((candidate) => ({ ...candidate, score: candidate.score * EITHER_SIDE }));
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
  const shown = textOfFormula(text);
  const damage = examineText(shown);
  if (damage === undefined) return shown === text ? [] : [shown];
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
