import { foldText } from '../../../lib/text/index.js';
import { about } from '../../checks/index.js';
import { type Finding, finding, throwAll } from '../../findings/index.js';
import { type DatasetRecord, type Kind, loadKind } from '../../kinds/index.js';
import { type Examine, type Progress, type ReadOptions, readDataset } from '../../reading/index.js';
import { fullName, loadRegister } from '../../register/index.js';
import { AreaBook } from '../areas/book.js';
import type { AreaWords } from '../areas/fold.js';
import { type AreaLine, type AreaProblem, type AreaRule, readAreas } from '../areas/table.js';
import { candidateParam } from '../columns.js';

/** The kind of areas tables. */
export const AREAS = 'areas';

/** Reads an areas table for use; lines that don't hold are told and left out. Throws `Failure`. */
export async function loadAreas(
  file: string,
  { asOf, hidden, struck, repairs, severities, ignore }: ReadOptions,
  progress: Progress,
): Promise<{ book: AreaBook; findings: readonly Finding[] }> {
  const options = { asOf, hidden, struck, repairs, severities, ignore, columns: [], sheets: [] };
  const read = await readDataset(AREAS, [file], options, progress);
  throwAll(read.unreadable.map(({ failure }) => failure));
  const { kind, accepted, findings } = read;
  const { rules, findings: wrong } = heldToRegister(kind, accepted, asOf);
  return { book: new AreaBook(rules, wordsOf(kind)), findings: [...findings, ...wrong] };
}

/** What the register says of the lines of an areas table. */
export function examineAreas(asOf: string): Examine {
  return (records) => heldToRegister(loadKind(AREAS), records, asOf).findings;
}

function heldToRegister(
  kind: Kind,
  records: readonly DatasetRecord[],
  asOf: string,
): { rules: readonly AreaRule[]; findings: Finding[] } {
  const byLine = new Map(records.flatMap((record) => lineOf(record).map((line) => [line, record])));
  const sources = { register: loadRegister(), asOf, words: wordsOf(kind) };
  const { rules, problems } = readAreas([...byLine.keys()], sources);
  const findings = problems.flatMap((problem) => {
    const record = byLine.get(problem.line);
    return record === undefined ? [] : [findingOf(problem, record, byLine)];
  });
  return { rules, findings };
}

/** A record without what a line needs is another check's. */
function lineOf({ fields }: DatasetRecord): AreaLine[] {
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [pattern, newCode, source] = [text('pattern'), text('newCode'), text('source')];
  const [oldCode, oldName] = [text('oldCode'), text('oldName')];
  if (pattern === undefined || newCode === undefined || source === undefined) return [];
  const [oldDistrict, oldProvince] = [text('oldDistrict'), text('oldProvince')];
  return [
    {
      oldCode,
      oldName,
      oldDistrict,
      oldProvince,
      pattern,
      newCode,
      newName: text('newName'),
      source,
    },
  ];
}

function findingOf(
  problem: AreaProblem,
  record: DatasetRecord,
  byLine: ReadonlyMap<AreaLine, DatasetRecord>,
): Finding {
  const old = problem.line.oldCode === undefined ? 'oldName' : 'oldCode';
  switch (problem.kind) {
    case 'ward-unknown':
      return finding('area-ward-unknown', about(record, old), {});
    case 'name-mismatch':
      return finding('area-name-mismatch', about(record, `${problem.of}Code`), {
        name: problem.line[`${problem.of}Name`] ?? '',
        units: [...new Set(problem.units.map(fullName))],
      });
    case 'ward-not-split':
      return finding('area-ward-not-split', about(record, old), {});
    case 'pattern-invalid':
      return finding('area-pattern-invalid', about(record, 'pattern'), {});
    case 'not-successor':
      return finding('area-not-successor', about(record, 'newCode'), {
        candidates: problem.candidates.map(candidateParam),
      });
    case 'contradictory':
      return finding('area-contradictory', about(record, 'pattern'), {
        others: problem.others.map((line) => rowOf(line, byLine)),
      });
  }
}

function rowOf(line: AreaLine, byLine: ReadonlyMap<AreaLine, DatasetRecord>): string {
  const row = byLine.get(line)?.origin.row.number;
  return `${row ?? ''}: ${line.pattern} → ${line.newCode}`;
}

/** Spellings that stand for one word, longest first. */
function wordsOf({ vocabularies }: Kind): AreaWords {
  const vocabulary = vocabularies.get('areaWords');
  const spellings = vocabulary?.spellings() ?? [];
  return spellings.flatMap((spelling) => {
    const entry = vocabulary?.match(spelling);
    return entry === undefined ? [] : [[spelling, foldText(entry.label.vi)] as const];
  });
}
