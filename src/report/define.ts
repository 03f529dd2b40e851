import type { Finding, Severity } from '../core/findings/index.js';
import type { Language } from '../core/kinds/index.js';
import { toJsonFinding } from './json-finding.js';
import type { Lines, Page } from './pretty/page.js';
import type { Redactor } from './redactor.js';
import type { CellWriter } from './tables/cell-writer.js';
import type { ReportTable } from './tables/table.js';
import type { AccountedInput, Report } from './types.js';

/** A report in columns: what was counted, and the lines themselves. A csv file holds the lines only. */
export interface Tabulated {
  readonly summary: readonly ReportTable[];
  readonly lines: ReportTable;
}

/** All that a report needs to be told, in every format. One that lacks a part doesn't compile. */
export interface ReportDefinition<R extends Report> {
  /** What was found or changed, for `--fail-on`. A report that only tells what is stored or known has nothing to fail on. */
  readonly severities: (report: R) => readonly Severity[];
  /** The one JSON document, its keys always in one order. Keys whose value is undefined don't appear. */
  readonly document: (report: R, lang: Language) => object;
  /** The inputs whose rows are counted, of a report that counts rows. */
  readonly accounted?: (report: R) => readonly AccountedInput[];
  /** For people at a terminal. */
  readonly page: (page: Page, report: R) => Lines;
  /** Told beside the page, where that is a script that is piped into a database. */
  readonly aside?: (page: Page, report: R) => Lines;
  /** For spreadsheets and scripts. */
  readonly tables: (report: R, writer: CellWriter) => Tabulated;
  /** Without personal data. */
  readonly redacted: (report: R, redactor: Redactor) => R;
}

/** Defines how a report is told. */
export function defineReport<R extends Report>(
  definition: ReportDefinition<R>,
): ReportDefinition<R> {
  return definition;
}

/** Of a report that has findings and nothing else to fail on: their severities. */
export function findingSeverities({
  findings,
}: {
  readonly findings: readonly Finding[];
}): readonly Severity[] {
  return findings.map(({ severity }) => severity);
}

/** The inputs of a report all of which are counted. */
export function allInputs({
  inputs,
}: {
  readonly inputs: readonly AccountedInput[];
}): readonly AccountedInput[] {
  return inputs;
}

/** Nothing to fail on. */
export const noSeverities = (): readonly Severity[] => [];

/** Nothing in it is anybody's. */
export const asItIs = <R>(report: R): R => report;

/** The findings of a report as JSON documents have them. */
export function jsonFindings(
  { findings }: { readonly findings: readonly Finding[] },
  lang: Language,
) {
  return findings.map((found) => toJsonFinding(found, lang));
}
