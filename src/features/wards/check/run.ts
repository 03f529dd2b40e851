import { compareWithRegister, kindToCompare, REGISTER_KINDS } from '../../../core/checks/index.js';
import type { Config } from '../../../core/config/index.js';
import { type ReadingFlags, readOptions } from '../../../core/config/index.js';
import { countFindings, isRepairName } from '../../../core/findings/index.js';
import type { Kind } from '../../../core/kinds/index.js';
import type { Progress, ReadOptions } from '../../../core/reading/index.js';
import {
  checkTables,
  inputSummaries,
  kindAsked,
  type ReadFiles,
  type ReadTables,
  readFiles,
  tablesOfFiles,
  validationSummary,
} from '../../../core/reading/index.js';
import { loadRegister } from '../../../core/register/index.js';
import { type Told, type ValidationReport, validationReport } from '../../../report/index.js';

export interface CheckOptions {
  /** `wards` or `crosswalk`; found from the columns when absent. */
  readonly kind: string | undefined;
  readonly flags: ReadingFlags;
}

interface Candidate {
  readonly kind: Kind;
  readonly options: ReadOptions;
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
  const candidates = await candidatesFor(asked, flags, config);
  const [first] = candidates;
  if (first === undefined) throw new Error('no kind to read as');
  const files = await readFiles(patterns, first.options, progress);
  const { kind, options } = candidates.length > 1 ? bestFitting(files, candidates) : first;
  const tables = tablesOfFiles(kind, files, options);
  const register = loadRegister();
  const day = (flags.asOf ?? config.asOf) === undefined ? undefined : options.asOf;
  const dataset = await checkTables(kindToCompare(kind), tables, options, progress, (records) =>
    compareWithRegister({ register, kind, records, day }),
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

async function candidatesFor(
  asked: string | undefined,
  flags: ReadingFlags,
  config: Config,
): Promise<Candidate[]> {
  const names = asked === undefined ? REGISTER_KINDS : [asked];
  const settled = await Promise.allSettled(
    names.map(async (name): Promise<Candidate> => {
      const options = await readOptions(name, flags, config);
      return { kind: kindAsked(name, options), options };
    }),
  );
  // Columns that are named belong to one kind: another that doesn't know them is no candidate.
  const candidates = settled.flatMap((made) => (made.status === 'fulfilled' ? [made.value] : []));
  const [refused] = settled.flatMap((made) => (made.status === 'rejected' ? [made.reason] : []));
  if (candidates.length === 0) throw refused;
  return candidates;
}

/** So many rows of a sheet tell what its columns are. */
const ROWS_TO_KNOW = 200;

/** The kind that understands most columns of the files; complete tables count before any others. */
function bestFitting({ contents }: ReadFiles, candidates: readonly Candidate[]): Candidate {
  const tops = contents.map((content) => ({
    ...content,
    grids: content.grids.map((grid) => ({ ...grid, rows: grid.rows.slice(0, ROWS_TO_KNOW) })),
  }));
  const [best] = candidates
    .map((candidate) => {
      const { kind, options } = candidate;
      const tables = tablesOfFiles(kind, { contents: tops, unreadable: [], findings: [] }, options);
      return { candidate, fitness: fitnessOf(tables) };
    })
    .sort((a, b) => b.fitness - a.fitness);
  if (best === undefined) throw new Error('no kind to read as');
  return best.candidate;
}

/** More than a table has columns. */
const COMPLETE = 1000;

function fitnessOf({ tables }: ReadTables): number {
  return tables.reduce(
    (sum, { matching }) => sum + matching.byField.size + (matching.complete ? COMPLETE : 0),
    0,
  );
}
