import { stripDiacritics } from '../../../../lib/text/index.js';
import type { HeaderHints, Period, PeriodWords } from '../../hints.js';
import type { EvidenceSpec, FieldSpec, Kind } from '../../kind.js';
import { foldHeader } from './fold.js';
import { orderIn } from './header-order.js';
import { speaksOfScale, unitIn } from './header-unit.js';

/** What something added to a header's name does to its meaning. */
export type HintClass = 'harmless' | 'meaning' | 'unknown';

/** The number or letter of a column, or nothing: `(1)`, `(A)`, `(cột 2)`, `(5)=(3)+(4)`, `( )`. Folded. */
const NUMBERING = /^(?:(?:cột|column|col)\s+)?(?:\d{1,2}(?:\s*=.*)?|[a-z]|[ivx]{1,4})?$/;

const NO_WORDS = { under: [], after: [], before: [] };

const NONE: HeaderHints = {
  harmless: [],
  beginnings: [],
  meanings: [],
  periods: { old: NO_WORDS, new: NO_WORDS },
};

/** What the words of a kind's hints say, made ready once. */
export class HintWords {
  readonly #harmless: ReadonlySet<string>;
  readonly #beginnings: readonly string[];
  readonly #meanings: readonly string[];
  readonly #periods: readonly { readonly period: Period; readonly words: PeriodWords }[];

  constructor(private readonly kind: Kind) {
    const { harmless, beginnings, meanings, periods } = kind.hints ?? NONE;
    this.#harmless = new Set(harmless.map(bare));
    this.#beginnings = beginnings.map((words) => `${foldHeader(words)} `);
    this.#meanings = meanings.map(foldHeader);
    this.#periods = (['old', 'new'] as const).map((period) => ({
      period,
      words: {
        under: periods[period].under.map(foldHeader),
        after: periods[period].after.map(bare),
        before: periods[period].before.map(bare),
      },
    }));
  }

  /** What something that signs set apart from a field's header does to its meaning. */
  classOf(hint: string, field: FieldSpec | EvidenceSpec): HintClass {
    if (NUMBERING.test(hint) || this.isHarmless(hint, field)) return 'harmless';
    if (isAmount(field) && speaksOfScale(hint)) return 'meaning';
    if (this.#meanings.some((word) => holds(hint, word))) return 'meaning';
    return this.#beginnings.some((words) => hint.startsWith(words)) ? 'harmless' : 'unknown';
  }

  /** Whether words change nothing of a field's header, wherever they stand: no number does without signs. */
  isHarmless(words: string, field: FieldSpec | EvidenceSpec): boolean {
    if (this.#harmless.has(bare(words))) return true;
    if (!('reads' in field)) return false;
    if (field.reads === 'date') return orderIn(words) !== undefined;
    return unitIn(this.kind, field, words) !== undefined;
  }

  /** The one period that words behind a header's name tell: `cũ`, `trước sắp xếp`, `sau sáp nhập`. */
  periodBehind(hint: string): Period | undefined {
    const text = bare(hint);
    const told = this.#periods.filter(({ words }) => words.after.some((word) => holds(text, word)));
    const [only, other] = told;
    if (only === undefined || other !== undefined) return undefined;
    return only.words.after.some((word) => `${text} `.startsWith(`${word} `))
      ? only.period
      : undefined;
  }

  /** The period that a header's first word tells, and the name behind it: `old ward code`. */
  periodBefore(name: string): { readonly period: Period; readonly name: string } | undefined {
    const words = `${bare(name)} `;
    const found = this.#periods.flatMap(({ period, words: known }) =>
      known.before
        .filter((before) => words.startsWith(`${before} `))
        .map((word) => ({ period, name: name.slice(word.length + 1) })),
    );
    // The longest word: "trước sáp nhập" before "trước".
    return found.sort((a, b) => a.name.length - b.name.length)[0];
  }

  /** The period that a single word in the middle of a header tells, and the name without it: `ward new code`. */
  periodWithin(name: string): { readonly period: Period; readonly name: string } | undefined {
    const words = name.split(' ');
    for (const [index, word] of words.entries()) {
      const period = index === 0 ? undefined : this.periodNamed(word);
      if (period !== undefined && index < words.length - 1)
        return { period, name: words.toSpliced(index, 1).join(' ') };
    }
    return undefined;
  }

  /** The one period of which a header has a word at its beginning or its end. */
  periodNamed(name: string): Period | undefined {
    const text = ` ${bare(name)} `;
    const told = this.#periods.filter(
      ({ words: { before, after } }) =>
        before.some((word) => text.startsWith(` ${word} `)) ||
        after.some((word) => text.endsWith(` ${word} `)),
    );
    return told.length === 1 ? told[0]?.period : undefined;
  }

  /** The one period that a header above speaks of. */
  periodAbove(parent: string): Period | undefined {
    const told = this.#periods.filter(({ words }) =>
      words.under.some((word) => holds(parent, word)),
    );
    return told.length === 1 ? told[0]?.period : undefined;
  }

  /** Whether a header above speaks of the period. */
  isUnder(parent: string, period: Period): boolean {
    const of = this.#periods.find((one) => one.period === period);
    return of?.words.under.some((word) => holds(parent, word)) === true;
  }
}

function isAmount(field: FieldSpec | EvidenceSpec): boolean {
  return 'reads' in field && field.reads === 'amount';
}

function bare(text: string): string {
  return stripDiacritics(foldHeader(text));
}

function holds(text: string, word: string): boolean {
  return ` ${text} `.includes(` ${word} `);
}
