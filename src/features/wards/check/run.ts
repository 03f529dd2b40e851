import { REGISTER_KINDS } from '../../../core/checks/choices.js';
import {
  compareWithRegister,
  kindToCompare,
  kindWithoutCodes,
  tellsWithoutCodes,
} from '../../../core/checks/index.js';
import {
  type Config,
  type KindCandidate,
  kindCandidates,
  type ReadingFlags,
} from '../../../core/config/index.js';
import { countFindings, Failure, isRepairName } from '../../../core/findings/index.js';
import {
  checkTables,
  inputSummaries,
  type Progress,
  type ReadFiles,
  type ReadTables,
  readFiles,
  tablesOfFiles,
  validationSummary,
} from '../../../core/reading/index.js';
import { FIRST_LIST, loadEarlierUnits, loadRegister } from '../../../core/register/index.js';
import { type Told, type ValidationReport, validationReport } from '../../../report/index.js';

export interface CheckOptions {
  /** `wards` or `crosswalk`; found from the columns when absent. */
  readonly kind: string | undefined;
  readonly flags: ReadingFlags;
}

/**
 * Holds lists of units and conversion tables against the ward register, row by row and every sheet for
 * itself. Repairs are counted, not told: what the register says would drown in them.
 */
export async function checkWards(
  patterns: readonly string[],
  { kind: asked, flags }: CheckOptions,
  config: Config,
  progress: Progress,
): Promise<Told<ValidationReport>> {
  const names = asked === undefined ? REGISTER_KINDS : [asked];
  const candidates = await kindCandidates(names, flags, config);
  const [first] = candidates;
  const files = await readFiles(patterns, first.options, progress);
  const { kind, options } = bestFitting(files, candidates);
  const tables = tablesOfFiles(kind, files, options);
  const register = loadRegister();
  const day = (flags.asOf ?? config.asOf) === undefined ? undefined : options.asOf;
  if (day !== undefined) requireKnownDay(day);
  const dataset = await checkTables(kindToCompare(kind), tables, options, progress, (records) =>
    compareWithRegister({ register, earlier: loadEarlierUnits(), kind, records, day }),
  );
  const findings = dataset.findings.filter((found) => !isRepairName(found.code));
  return validationReport({
    type: 'validation',
    command: 'wards check',
    kind: kind.name,
    inputs: inputSummaries(dataset),
    unreadable: dataset.unreadable,
    summary: { ...validationSummary(dataset), ...countFindings(findings) },
    findings,
    ignored: dataset.ignored.filter((found) => !isRepairName(found.code)),
  });
}

/** Before the first list nothing is known as a whole: a right row would be told as a wrong one. */
function requireKnownDay(day: string): void {
  if (day >= FIRST_LIST) return;
  const told = { option: '--as-of', value: day, expected: `${FIRST_LIST} …` };
  throw new Failure('option-value', told);
}

/** So many rows of a sheet tell what its columns are. */
const ROWS_TO_KNOW = 200;

/**
 * The kind that understands most columns of the files; complete tables count before any others, those with codes
 * before those that only name their units.
 */
function bestFitting(files: ReadFiles, candidates: readonly KindCandidate[]): KindCandidate {
  const tops = files.contents.map((content) => ({
    ...content,
    grids: content.grids.map((grid) => ({ ...grid, rows: grid.rows.slice(0, ROWS_TO_KNOW) })),
  }));
  const read = { contents: tops, unreadable: [], findings: [] };
  const tables = (candidate: KindCandidate) =>
    tablesOfFiles(candidate.kind, read, candidate.options).tables;
  const fits = candidates.map((candidate) => ({ candidate, tables: tables(candidate) }));
  if (fits.some((fit) => fit.tables.some(({ matching }) => matching.complete))) return best(fits);
  const nameless = candidates
    .map((candidate) => ({ ...candidate, kind: kindWithoutCodes(candidate.kind) }))
    .map((candidate) => ({ candidate, tables: tables(candidate) }))
    .filter(({ candidate, tables: made }) =>
      made.some(
        ({ matching }) => matching.complete && tellsWithoutCodes(candidate.kind, matching.byField),
      ),
    );
  return best(nameless.length > 0 ? nameless : fits);
}

interface Fit {
  readonly candidate: KindCandidate;
  readonly tables: ReadTables['tables'];
}

function best(fits: readonly Fit[]): KindCandidate {
  const [first] = [...fits].sort((a, b) => fitnessOf(b.tables) - fitnessOf(a.tables));
  if (first === undefined) throw new Error('no kind to read as');
  return first.candidate;
}

/** More than a table has columns. */
const COMPLETE = 1000;

function fitnessOf(tables: Fit['tables']): number {
  return tables.reduce(
    (sum, { matching }) => sum + matching.byField.size + (matching.complete ? COMPLETE : 0),
    0,
  );
}
