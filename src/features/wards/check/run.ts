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
  registerDate,
} from '../../../core/config/index.js';
import { countFindings, isRepairName, listOfCodes } from '../../../core/findings/index.js';
import { bestFitting } from '../../../core/kinds/index.js';
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
import { loadEarlierUnits, loadRegister } from '../../../core/register/index.js';
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
  const { kind, options } = candidateOf(files, candidates);
  const tables = tablesOfFiles(kind, files, options);
  const register = loadRegister();
  const day = (flags.asOf ?? config.asOf) === undefined ? undefined : options.asOf;
  if (day !== undefined) registerDate(day);
  const dataset = await checkTables(kindToCompare(kind), tables, options, progress, {
    examine: (records) =>
      compareWithRegister({
        ...{ register, earlier: loadEarlierUnits(), kind, records, day },
        areCodesSaid: flags.map.some((said) => said.endsWith('=code')),
      }),
  });
  const findings = listOfCodes(dataset.findings, (code) => !isRepairName(code));
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

/** So many rows of a sheet tell what its columns are. */
const ROWS_TO_KNOW = 200;

/**
 * The kind that fits the files best; where none has all the columns it requires, the one among those that may go
 * without codes and name their units.
 */
function candidateOf(
  files: ReadFiles,
  [first, ...others]: readonly [KindCandidate, ...KindCandidate[]],
): KindCandidate {
  const tops = files.contents.map((content) => ({
    ...content,
    grids: content.grids.map((grid) => ({ ...grid, rows: grid.rows.slice(0, ROWS_TO_KNOW) })),
  }));
  const read = { contents: tops, unreadable: [], findings: [] };
  const fitOf = (candidate: KindCandidate): Fit => ({
    candidate,
    tables: tablesOfFiles(candidate.kind, read, candidate.options).tables,
  });
  const fits = [fitOf(first), ...others.map(fitOf)] as const;
  const [complete, ...alike] = fits.filter(isComplete);
  if (complete !== undefined) return best([complete, ...alike]);
  const [nameless, ...more] = fits
    .map(({ candidate }) => fitOf({ ...candidate, kind: kindWithoutCodes(candidate.kind) }))
    .filter(namesUnits);
  return best(nameless === undefined ? fits : [nameless, ...more]);
}

interface Fit {
  readonly candidate: KindCandidate;
  readonly tables: ReadTables['tables'];
}

function isComplete({ tables }: Fit): boolean {
  return tables.some(({ matching }) => matching.complete);
}

function namesUnits({ candidate, tables }: Fit): boolean {
  return tables.some(
    ({ matching }) => matching.complete && tellsWithoutCodes(candidate.kind, matching.byField),
  );
}

function best(fits: readonly [Fit, ...Fit[]]): KindCandidate {
  return bestFitting(fits, ({ tables }) => tables).candidate;
}
