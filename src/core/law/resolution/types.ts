import type { CommuneType, DistrictType, Measure } from '../../register/index.js';
/** A place in the text as it was given: from `start` up to, not including, `end` (UTF-16 units). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface CommuneName {
  readonly type: CommuneType;
  readonly name: string;
}

/** The district that tells a commune from its namesakes, and its province where that is named too. */
export interface DistrictName {
  readonly type: DistrictType;
  readonly name: string;
  readonly province?: string;
}

/** A commune as a list names it, with what stands in brackets behind the name. */
export interface ListedCommune extends CommuneName, Span {
  readonly district?: DistrictName;
  /** "(thuộc tỉnh Y)": with its type, in small letters. */
  readonly province?: string;
  /** "bao gồm …": land that the text says goes with the commune. */
  readonly including?: string;
}

export interface CommuneUnit extends ListedCommune {
  readonly kind: 'commune';
}

/** A whole district, as when an island district becomes a special zone. */
export interface DistrictUnit extends DistrictName, Span {
  readonly kind: 'district';
}

/** Land that was part of no commune: a firing range, mud flats along the coast. */
export interface LandUnit extends Span {
  readonly kind: 'land';
  readonly name: string;
  readonly managedBy?: DistrictName;
}

export type SourceUnit = CommuneUnit | DistrictUnit | LandUnit;

/** What a clause takes of one unit. */
export interface Taking extends Measure {
  /** The clauses of the same article that "sau khi sắp xếp theo quy định tại khoản …" names. */
  readonly refersTo?: readonly number[];
  /** The unit stands behind a reference without a measure of its own: the clause's first one holds. */
  readonly carriedOver?: true;
}

export type CommuneSource = CommuneUnit & Taking;
export type Source = SourceUnit & Taking;

/**
 * What a clause does, from its formula and its sources:
 * `rename`: another name, the same type; `retype`: another type, whatever the name; `keep`: one whole
 * unit under its own type and name; `district`: a whole district becomes one unit; `remainder`: only
 * what other clauses left over; `part`: a part of one unit; `merge`: everything else.
 */
export type ClauseKind = 'merge' | 'rename' | 'retype' | 'keep' | 'district' | 'remainder' | 'part';

/** Where a clause departs from the formula of the law but leaves no doubt what is meant. */
export interface Slip extends Span {
  readonly slip: 'doubled-word' | 'missing-word' | 'missing-comma';
}

/** A clause (khoản) that creates or keeps one unit. */
export interface CreatingClause extends Span {
  readonly node: 'creating';
  readonly number: number;
  readonly kind: ClauseKind;
  readonly unit: CommuneName & Span;
  readonly sources: readonly Source[];
  readonly slips: readonly Slip[];
}

export type CountsByType = Readonly<Partial<Record<CommuneType, number>>>;

/** The last clause: what the resolution states about itself. */
export interface SummaryClause extends Span {
  readonly node: 'summary';
  readonly number: number;
  readonly province: string;
  readonly total: number;
  readonly byType: CountsByType;
  /** Units formed by this article; absent when the clause doesn't tell them from all units. */
  readonly formed?: CountsByType;
  /** Units left as they were ("không thực hiện sắp xếp"). */
  readonly unarranged?: { readonly count: number; readonly units: readonly ListedCommune[] };
  readonly slips: readonly Slip[];
}

/** The article's heading, which names the province. */
export interface HeadingNode extends Span {
  readonly node: 'heading';
  readonly province: string;
}

/** The sentence that opens the article and names the Government's scheme (đề án). */
export interface PreambleNode extends Span {
  readonly node: 'preamble';
  readonly scheme: string;
  readonly schemeDate: string;
}

export type ProblemReason =
  | 'no-number'
  | 'no-adoption-date'
  | 'no-effective-date'
  | 'no-arranging-article'
  | 'annex-unread'
  | 'unread-heading'
  | 'unread-preamble'
  | 'unread-clause'
  | 'clause-out-of-order'
  | 'no-summary'
  | 'reference-not-earlier'
  | 'reference-took-no-part'
  | 'remainder-never-parted'
  | 'remainder-without-reference'
  | 'province-differs'
  | 'total-differs'
  | 'formed-differs'
  | 'unarranged-differs';

/** Something that can't be read, or that contradicts the rest of the resolution. */
export interface Problem extends Span {
  readonly reason: ProblemReason;
  /** The sentence, spaces tidied; empty when the place is the whole text. */
  readonly sentence: string;
  readonly clause?: number;
  /** What people are told of the place, where it is more than the clause: "2a", "#5". */
  readonly label?: string;
  /** What the grammar looked for when it stopped, and where it stopped. */
  readonly expected?: string;
  readonly at?: number;
  /** The clause that a reference names. */
  readonly refersTo?: number;
  /** For a statement that isn't met: what the text states and what was counted, of all types or of one. */
  readonly type?: CommuneType;
  readonly stated?: number;
  readonly counted?: number;
}

/** Text of the article that the grammar doesn't know. */
export interface UnreadNode extends Span {
  readonly node: 'unread';
  readonly problem: Problem;
}

export type ArticleNode = HeadingNode | PreambleNode | CreatingClause | SummaryClause | UnreadNode;

/** An article (điều) of the resolution, read or not. */
export interface Article extends Span {
  readonly number: number;
}

/** The article that arranges the units; its nodes follow each other without a gap. */
export interface ArrangingArticle extends Article {
  readonly nodes: readonly ArticleNode[];
}

export interface ResolutionAccount {
  readonly clauses: number;
  readonly relations: number;
  readonly unreadCharacters: number;
}

/** What a resolution on communes says; dates are `YYYY-MM-DD`. */
export interface ParsedResolution {
  readonly number?: string;
  readonly adopted?: string;
  readonly effective?: string;
  readonly province?: string;
  readonly articles: readonly Article[];
  readonly arrangement?: ArrangingArticle;
  readonly problems: readonly Problem[];
  readonly account: ResolutionAccount;
}
