import type { Commune, FormerName, Relation } from '../register/index.js';
import { SIDES } from './choices.js';

/** What a row says of its ward: each as it stands in its cell, tidied; absent when the cell is empty. */
export interface Evidence {
  readonly code?: string | undefined;
  readonly ward?: string | undefined;
  readonly district?: string | undefined;
  readonly province?: string | undefined;
  readonly districtCode?: string | undefined;
  readonly provinceCode?: string | undefined;
  /** A whole address, the ward among it. */
  readonly address?: string | undefined;
  /** A hamlet, street or plot: a part of a ward. */
  readonly area?: string | undefined;
}

/** The period that a column's names and codes are of; `mixed`: its rows don't agree. */
export const VINTAGES = [...SIDES, 'mixed'] as const;

export type Vintage = (typeof VINTAGES)[number];

export const STATUSES = [
  'unchanged',
  'renamed',
  'merged',
  'split-resolved',
  'split-open',
  /** A decision settled it, whatever the law leaves open. */
  'settled-by-person',
  'already-current',
  'ambiguous',
  'unknown',
] as const;

/** What became of a row; the names are docs/contract.md's. */
export type Status = (typeof STATUSES)[number];

/** A ward that a row may be, with the clauses that lead to it. */
export interface Successor {
  readonly unit: Commune;
  /** From the row's ward to this one, in order; none when it is the row's own. */
  readonly relations: readonly Relation[];
  /** The name of before by which it was found, where it is one of those that a row may be. */
  readonly former?: FormerName;
}

/** Why a row has no single ward. */
export const DOUBTS = [
  /** A code or name that both periods know, and nothing else. */
  'two-periods',
  /** Several wards fit. */
  'several',
  /** The code says one ward, the name or the places beside it another. */
  'contradiction',
  /** A code stands there that can't be read or that no unit bears, and a name beside it. */
  'code-unknown',
  /** A second code of a ward stands there, and no name bears it out. */
  'code-second',
  /** A unit of before fits, and its sources are too weak to say what has its land now. */
  'former',
  /** A likeness or an unchecked name proposes, and may not decide. */
  'proposed',
  /** Nothing fits, or nothing stands there. */
  'nothing',
  /** The ward was split, and nothing says which part the row belongs to. */
  'split',
] as const;

export type Doubt = (typeof DOUBTS)[number];

/** What one evidence comes to. */
export interface Outcome {
  readonly status: Status;
  /** The ward of the date; absent while it isn't settled. */
  readonly ward?: Successor;
  /** The row's own ward, where it is known. */
  readonly own?: Commune;
  /** The name of before by which its own ward was found. */
  readonly former?: FormerName;
  /** Of a contradiction: the ward that the code is, then those that the name is, if it is any. */
  readonly readings?: readonly Commune[];
  /** The ward of the name and the district stated, where these are in another province than the row says. */
  readonly misplaced?: Commune;
  /** What else it may be. */
  readonly candidates: readonly Successor[];
  readonly doubt?: Doubt;
  /** What settled it where the law alone does not. */
  readonly by?: SettledBy;
}

/** A line of an areas table, or a person's answer. */
export type SettledBy =
  | { readonly kind: 'area'; readonly pattern: string; readonly source: string }
  | {
      readonly kind: 'decision';
      readonly question: string;
      readonly by: string;
      /** ISO time. */
      readonly at: string;
    };
