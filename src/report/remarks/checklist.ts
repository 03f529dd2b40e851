import { relative, resolve, sep } from 'node:path';
import { type Place, reaches } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { madeWhenRead } from '../../lib/streams/index.js';
import { printable } from '../../lib/text/index.js';
import { exitCodeOf } from '../exit-code.js';
import { reasonOf } from '../failure/reason.js';
import type { ReportOptions } from '../options.js';
import type { Told } from '../told.js';
import { reportWords } from '../words/report-words.js';
import { failureRemarks } from './of-failures.js';
import type { Remark, RemarkHead, Remarks } from './remark.js';

/** A report as formats of checkers need it. Texts are harmless and have one line; files are named from the working folder. */
export interface Checklist {
  readonly lang: Language;
  /** What could not be read or done. */
  readonly failures: readonly Remark[];
  readonly found: Remarks;
  /** What could not be read, then all else. */
  readonly all: Iterable<Remark>;
  /** How many remarks there are, and how many of what was found reach `--fail-on`. */
  readonly count: number;
  readonly failed: number;
  readonly fails: (remark: Pick<Remark, 'severity'>) => boolean;
  /** What it all comes to. */
  readonly verdict: string;
  readonly exit: number;
}

/** Takes a report; gives it as a checklist. */
export function checklistOf(told: Told, options: ReportOptions): Checklist {
  const { lang, kind, failOn, folder } = options;
  const remarks = told.remarks?.(lang, kind) ?? NONE;
  const gaveUp = told.exit !== undefined;
  const unread = gaveUp ? [...remarks.all] : unreadableRemarks(told, lang);
  const failures = unread.map((remark) => harmless(remark, folder));
  const { heads, all } = gaveUp ? NONE : remarks;
  const found = {
    heads,
    all: madeWhenRead(function* () {
      for (const remark of all) yield harmless(remark, folder);
    }),
  };
  const fails = ({ severity }: Pick<Remark, 'severity'>) => reaches(severity, failOn);
  return {
    lang,
    failures,
    found,
    all: madeWhenRead(function* () {
      yield* failures;
      yield* found.all;
    }),
    count: failures.length + countOf(heads),
    failed: countOf(heads.filter(fails)),
    fails,
    verdict: verdictOf(told, options),
    exit: exitCodeOf(told, failOn),
  };
}

const NONE: Remarks = { heads: [], all: [] };

function unreadableRemarks({ unreadable }: Told, lang: Language): readonly Remark[] {
  return failureRemarks(
    unreadable.map(({ file, failure }) => ({ ...reasonOf(failure, lang), file })),
  );
}

function countOf(heads: readonly RemarkHead[]): number {
  return heads.reduce((sum, { count }) => sum + count, 0);
}

function verdictOf(told: Told, { lang, kind }: ReportOptions): string {
  const blocks = told.blocks({ lang, words: reportWords(lang), kind, all: false });
  const said = blocks.flatMap((block) => (block.type === 'verdict' ? [block.text] : []));
  return printable(said.join(' '), { oneLine: true });
}

function harmless(remark: Remark, folder: string): Remark {
  const { message, suggestion, place } = remark;
  const shown = (text: string) => printable(text, { oneLine: true });
  return {
    ...remark,
    message: shown(message),
    ...(suggestion !== undefined && { suggestion: shown(suggestion) }),
    place: {
      ...place,
      file: fromFolder(place.file, folder),
      ...(place.sheet !== undefined && { sheet: shown(place.sheet) }),
    },
  };
}

/** Revisions of a workspace and standard input are no files. */
const NO_FILE = /^(?:@.*|-)?$/s;

/** A path as it is seen from the working folder, with `/` between its parts: what reviews and repositories know files by. */
function fromFolder(file: string, folder: string): string {
  if (NO_FILE.test(file)) return file;
  return relative(folder, resolve(folder, file)).split(sep).join('/');
}

/** The file as a log may show it; a line end in its name is for the format to escape. */
export function shownFile({ file }: Place): string {
  return printable(file);
}

/** Records of JSON are counted, not the lines they stand on. */
const COUNTS_RECORDS = /\.json$/i;

/** The line of the file on which something stands: of a sheet its row. */
export function lineOf({ file, row }: Place): number | undefined {
  return COUNTS_RECORDS.test(file) ? undefined : row;
}

/** Where in its sheet: `Sheet1 › A17`; "" where nothing is known. */
export function sheetPlace({ sheet, cell }: Place): string {
  return [sheet, cell].filter((part) => part !== undefined).join(' › ');
}
