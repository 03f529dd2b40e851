import type { CommuneType } from '../../../register/index.js';
import type { NamedUnit } from '../../assignment/named-unit.js';
import type { Span } from '../../resolution/types.js';
import type { FigureName } from './figures.js';

interface AtSentence extends Span {
  readonly sentence: string;
  readonly clause?: number;
  readonly label: string;
}

/** What comes of orders when they are carried out one after the other. */
export type OrderProblem = AtSentence &
  (
    | {
        readonly reason: 'name-unresolved' | 'name-doubtful' | 'name-spelt-otherwise';
        readonly written: string;
        readonly units: readonly NamedUnit[];
      }
    | {
        readonly reason: 'unit-used-twice' | 'unit-not-used-up';
        readonly unit: NamedUnit;
        readonly clauses: readonly string[];
      }
    | { readonly reason: 'remainder-unfounded'; readonly unit: NamedUnit }
    | { readonly reason: 'unit-created-twice'; readonly name: string; readonly first: string }
    | { readonly reason: 'name-taken'; readonly name: string; readonly unit: NamedUnit }
    | { readonly reason: 'part-ambiguous' | 'joined-with-itself'; readonly name: string }
    | { readonly reason: 'dissolution-open'; readonly unit: NamedUnit }
    | { readonly reason: 'order-day-differs'; readonly day: string }
    | {
        readonly reason: 'pairs-undecided';
        readonly made: readonly string[];
        readonly of: readonly string[];
      }
    | {
        readonly reason: 'figures-differ';
        readonly name: string;
        readonly figure: FigureName;
        readonly stated: number;
        readonly counted: number;
      }
    | {
        readonly reason: 'total-differs';
        readonly type?: CommuneType;
        readonly stated: number;
        readonly counted: number;
      }
    | { readonly reason: 'listed-unit-absent'; readonly name: string }
    | { readonly reason: 'district-order'; readonly names: readonly string[] }
  );
