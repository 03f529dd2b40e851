import type { CommuneCode, Coverage, SecondCode, Share } from '../../core/register/index.js';

/** What a unit is: a commune of a type, or a source that was none. */
export type UnitViewType = CommuneCode | 'district' | 'area';

/** The clause of law behind a relation; article and clause are absent when only a list tells of it. */
export interface LegalBasisView {
  /** "1654/NQ-UBTVQH15". */
  readonly resolution: string;
  readonly article?: number;
  readonly clause?: number;
  /** The day it was passed, `YYYY-MM-DD`. */
  readonly adopted?: string;
  /** The day from which its units work. */
  readonly effective: string;
}

/** A unit as reports show it. `name` is the full name, `type` the English code of its type. */
export interface UnitView {
  readonly code: string;
  readonly name: string;
  readonly type: UnitViewType;
  readonly district?: string;
  readonly province: string;
  readonly provinceCode: string;
  /** First and last day, `YYYY-MM-DD`; absent when not known or not over. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** What a relation takes of area and people. */
export interface SharesView {
  readonly area: Share;
  readonly population: Share;
}

/** What one relation takes, and by which clause. */
export interface TakingView extends SharesView {
  readonly coverage: Coverage;
  /** What follows from the clauses beside it, where this one's own words leave it open. */
  readonly implied?: SharesView;
  readonly legalBasis: LegalBasisView;
}

/** A unit of a lineage; a source that was no commune has the type `district` or `area` and no code. */
export interface LineageUnit extends Partial<UnitView>, TakingView {
  readonly name: string;
  readonly type: UnitViewType;
  /** How many changes away from the unit asked about. */
  readonly step: number;
  /** The unit at the other end, from the second step on. */
  readonly via?: string;
  /** The name as the clause writes it, where the list writes it otherwise. */
  readonly written?: string;
}

/** What became of a unit is a unit. */
export type SuccessorUnit = LineageUnit & UnitView;

/** Of `wards trace`. */
export interface TraceReport {
  readonly type: 'wards-trace';
  readonly asOf: string;
  readonly back: boolean;
  readonly unit: UnitView;
  /** Where the code asked for is a second one of the unit: who writes it, and who gives the official one. */
  readonly second?: SecondCode | undefined;
  /** The units of other periods that bear the code. */
  readonly namesakes: readonly UnitView[];
  readonly predecessors: readonly LineageUnit[];
  readonly successors: readonly LineageUnit[];
}

/** Of `wards list`. */
export interface UnitsReport {
  readonly type: 'wards-units';
  readonly asOf: string;
  readonly units: readonly UnitView[];
}

/** One line of a crosswalk, in the columns of docs/contract.md. */
export interface RelationView {
  readonly old_code: string;
  readonly old_name: string;
  readonly old_district: string;
  readonly old_province: string;
  readonly new_code: string;
  readonly new_name: string;
  readonly new_province: string;
  readonly coverage: Coverage;
  readonly area: Share;
  readonly population: Share;
  readonly resolution: string;
  readonly article: number | undefined;
  readonly clause: number | undefined;
  readonly adopted: string;
  readonly effective: string;
}

/** Of `wards list --relations`. */
export interface RelationsReport {
  readonly type: 'wards-relations';
  readonly effective: string;
  readonly relations: readonly RelationView[];
}
