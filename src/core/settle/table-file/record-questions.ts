import { isWorkbook } from '../../../lib/tables/index.js';
import {
  type ColumnQuestion,
  columnQuestions,
  type FindQuestions,
  questionsOf,
  type ReadOptions,
} from '../../reading/index.js';
import { openRowsAs } from './delimited/open.js';
import { understandRecords } from './plan.js';

/**
 * What a person has to be asked before the rows of files can be answered. A delimited one is of any size, and its
 * columns are found by its beginning: so are the questions about them.
 */
export const recordQuestions: FindQuestions = async (kind, paths, reading, progress) => {
  const perFile = paths.map(async (path) =>
    (await isWorkbook(path))
      ? columnQuestions(kind, [path], reading, progress)
      : questionsOfBeginning(path, reading),
  );
  return (await Promise.all(perFile)).flat();
};

async function questionsOfBeginning(
  path: string,
  reading: ReadOptions,
): Promise<readonly ColumnQuestion[]> {
  const file = await openRowsAs(path, reading);
  try {
    // Whether parts of wards matter changes nothing of which columns are disputed.
    return questionsOf(understandRecords(file.sample, reading, { wantsArea: false }).tables);
  } finally {
    await file.close();
  }
}
