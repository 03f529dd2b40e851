import type { Finding } from '../../core/findings/index.js';
import type { Progress, ReadOptions } from '../../core/reading/index.js';
import {
  type Aids,
  type Asked,
  type AskWardColumn,
  aidFindings,
  basisOf,
  mergedQuestions,
  openAsked,
  type SettledTable,
  type SettleOptions,
  type SettleRules,
  settleTable,
  unknownDayFindings,
} from '../../core/settle/index.js';

/** A question that somebody has to answer. */
export type OpenAnswer = Asked;

/** What the rows of a file ask. */
export interface Collected {
  readonly file: string;
  /** Those of most rows first. */
  readonly questions: readonly OpenAnswer[];
  readonly findings: readonly Finding[];
  /** Absent when no column says which ward is meant. */
  readonly rules?: SettleRules;
}

/** Goes through a file and writes nothing. Throws `Failure` for a file that can't be read. */
export async function collectQuestions(
  path: string,
  options: SettleOptions,
  aids: Aids,
  reading: ReadOptions,
  progress: Progress,
  ask?: AskWardColumn,
): Promise<Collected> {
  const file = await openAsked(path, { reading, aids: async () => aids, progress, ask });
  const { name, sources } = file;
  try {
    if (sources.length === 0) return { file: name, questions: [], findings: file.findings };
    const basis = basisOf(options, aids, reading);
    const settled: SettledTable[] = [];
    for (const source of sources) settled.push(await settleTable(source, basis, 'rows'));
    const [first] = settled;
    const questions = mergedQuestions(settled.flatMap((table) => table.questions));
    return {
      file: name,
      questions: questions.sort((a, b) => b.rows - a.rows),
      findings: [
        ...file.findings,
        ...unknownDayFindings({ file: name }, basis.register, reading.asOf),
        ...aids.findings,
        ...settled.flatMap((table) => table.findings),
        ...aidFindings(aids, reading.asOf),
      ],
      ...(first !== undefined && { rules: first.rules }),
    };
  } finally {
    await file.close();
  }
}
