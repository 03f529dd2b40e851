import type { Checked } from '../core/config/index.js';
import {
  type Adjusted,
  countFindings,
  type Finding,
  type FindingCounts,
  type Findings,
  Fingerprints,
  headsOf,
  type IsKnown,
  joinFindings,
  newFindings,
  type Severity,
} from '../core/findings/index.js';
import type { Kind, Language } from '../core/kinds/index.js';
import type { AccountedInput } from '../core/layout/index.js';
import { madeWhenRead } from '../lib/streams/index.js';
import type { Documented, NameOf, SchemaFile } from '../schemas/index.js';
import type { Blocks, Wording } from './blocks/block.js';
import { type JsonFinding, toJsonFinding } from './findings/json-finding.js';
import type { NoticeLine } from './notice/fill-template.js';
import type { Redactor } from './redactor.js';
import type { Remarks } from './remarks/remark.js';
import type { CellWriter } from './tables/cell-writer.js';
import type { Tabulated } from './tables/table.js';
import type { Tellable, Told } from './told.js';

/** All that a report needs to be told, in every format. One that lacks a part, or whose document isn't as its schema `S` says, doesn't compile. */
export type ReportDefinition<R extends Tellable, S extends SchemaFile> = Telling<R, S> &
  Remarking<R> &
  Adjusting<R>;

interface Telling<R, S extends SchemaFile> {
  /** The file of its JSON Schema, which documents name. */
  readonly schema: NameOf<S>;
  /** What was found or changed, for `--fail-on`. A report that only tells what is stored or known has nothing to fail on. */
  readonly severities: (report: R) => readonly Severity[];
  /** The one JSON document, its keys always in one order. Keys whose value is undefined don't appear. */
  readonly document: (report: R, lang: Language) => Documented<S> & object;
  /** The inputs whose rows are counted, of a report that counts rows. */
  readonly accounted?: (report: R) => readonly AccountedInput[];
  /** For people: what a terminal, a page or a mail is made of. */
  readonly blocks: (wording: Wording, report: R) => Blocks;
  /** Told beside these, where they are a script that is piped into a database. */
  readonly aside?: (wording: Wording, report: R) => Blocks;
  /** For spreadsheets and scripts. */
  readonly tables: (report: R, writer: CellWriter) => Tabulated;
  /** What an office publishes of it, in the words of its template. `whole`: no text is cut. */
  readonly notice?: (report: R, kind: Kind | undefined, whole: boolean) => readonly NoticeLine[];
  /** Without the values that are personal as a whole; what reads as personal in any text is masked besides. */
  readonly redacted: (report: R, redactor: Redactor) => R;
}

/** Of a report that finds something, or says why nothing was done: what formats of checkers tell of it. One that has findings and doesn't say doesn't compile. */
type Remarking<R> = R extends { readonly findings: Findings } | { readonly exit: number }
  ? RemarkingReport<R>
  : { readonly remarks?: never };

interface RemarkingReport<R> {
  readonly remarks: (report: R, lang: Language, kind: Kind | undefined) => Remarks;
  /** Without what is known already; absent where no baseline is held against it. */
  readonly withoutKnown?: (report: R, isKnown: IsKnown) => R;
}

/** Of a report whose findings an office may ignore: the report with what is said of the ignore list itself. */
type Adjusting<R> = 'ignored' extends keyof R
  ? IgnoringReport<R>
  : { readonly adjusted?: never; readonly checked?: never };

interface IgnoringReport<R> {
  readonly adjusted: (report: R, added: Adjusted) => R;
  /** What was looked at, of a report that looked at all that its inputs hold. */
  readonly checked?: (report: R) => Checked;
}

/** Defines how a report is told; gives what makes a report of its data. */
export function defineReport<R extends Tellable, S extends SchemaFile>(
  definition: ReportDefinition<R, S>,
): (report: R) => Told<R> {
  const tell = (report: R): Told<R> => {
    const { schema, severities, document, accounted, blocks, aside, tables, notice, redacted } =
      definition;
    const { adjusted, checked }: Partial<IgnoringReport<R>> = definition;
    const { remarks, withoutKnown } = definition as Partial<RemarkingReport<R>>;
    const { kind, unreadable = [], ignored, known = {}, exit } = report;
    return {
      report,
      kind,
      schema,
      isPublic: redacted === asItIs,
      unreadable,
      ignored: ignored ?? [],
      severities: () => severities(report),
      document: (lang) => document(report, lang),
      remarks: remarks && ((lang, kind) => remarks(report, lang, kind)),
      exit,
      known,
      withoutKnown:
        withoutKnown &&
        ((isKnown, left) => tell({ ...withoutKnown(report, isKnown), known: left })),
      accounted: () => accounted?.(report) ?? [],
      blocks: (wording) => blocks(wording, report),
      aside: aside && ((wording) => aside(wording, report)),
      tables: (writer) => tables(report, writer),
      notice: notice && ((kind, whole) => notice(report, kind, whole)),
      redacted: (redactor) =>
        redacted === asItIs ? tell(report) : tell(redactor.everyText(redacted(report, redactor))),
      adjusted: ignored && adjusted ? (added) => tell(adjusted(report, added)) : undefined,
      checked: checked?.(report),
    };
  };
  return tell;
}

/** Leaves out of a report that counts none the findings that are known. */
export function withNew<R extends Adjustable>(report: R, isKnown: IsKnown): R {
  return { ...report, findings: newFindings(report.findings, isKnown) };
}

/** Leaves out of a report that counts them the findings that are known. */
export function withNewCounted<R extends Adjustable & { readonly summary: FindingCounts }>(
  report: R,
  isKnown: IsKnown,
): R {
  const told = withNew(report, isKnown);
  return { ...told, summary: { ...told.summary, ...countFindings(told.findings) } };
}

/** Adds findings to a report that counts none. */
export function withAdded<R extends Adjustable>(report: R, added: Adjusted): R {
  const { findings, ignored = [] } = report;
  return {
    ...report,
    findings: joinFindings([findings, added.findings]),
    ignored: [...ignored, ...added.ignored],
  };
}

/** Adds findings to a report that counts them. */
export function withCounted<R extends Adjustable & { readonly summary: FindingCounts }>(
  report: R,
  added: Adjusted,
): R {
  const told = withAdded(report, added);
  return { ...told, summary: { ...told.summary, ...countFindings(told.findings) } };
}

interface Adjustable {
  readonly findings: Findings;
  readonly ignored?: readonly Finding[];
}

/** Of a report that has findings and nothing else to fail on: their severities. */
export function findingSeverities({
  findings,
}: {
  readonly findings: Findings;
}): readonly Severity[] {
  return headsOf(findings).map(({ severity }) => severity);
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

/** Nothing in it is anybody's, not even in a text: what the register and the codes of findings say. */
export const asItIs = <R>(report: R): R => report;

/** Nothing in it is personal as a whole; its texts are masked as those of any report are. */
export const textsAlone = <R>(report: R): R => report;

/** The findings of a report as JSON documents have them, each made when it is written. */
export function jsonFindings(
  { findings }: { readonly findings: Findings },
  lang: Language,
): Iterable<JsonFinding> {
  return madeWhenRead(function* () {
    const fingerprints = new Fingerprints();
    for (const found of findings) {
      const fingerprint = fingerprints.of(found);
      yield { ...toJsonFinding(found, lang), fingerprint };
    }
  });
}
