import type { Finding } from '../../findings/index.js';
import type { Progress, ReadOptions } from '../../reading/index.js';
import { loadRegister } from '../../register/index.js';
import type { AreaBook } from '../areas/book.js';
import { DecisionBook } from '../decisions/book.js';
import type { Decision } from '../decisions/decision.js';
import { loadAreas } from './areas.js';
import { decisionFindings } from './decision-findings.js';
import { loadDecisions } from './decisions-file.js';

/** Files that settle what the law leaves open. */
export interface AidFiles {
  readonly areas?: string;
  readonly decisions?: string;
  /** Whether each hamlet, street or plot is asked about by itself, even without a table of them. */
  readonly byArea?: boolean;
}

/** What such files hold. */
export interface Aids {
  readonly areas?: AreaBook;
  readonly decisions?: { readonly file: string; readonly book: DecisionBook } | undefined;
  /** Whether hamlets, streets or plots of the rows matter. */
  readonly wantsArea: boolean;
  readonly findings: readonly Finding[];
}

/** Reads the files named. Throws `Failure` for one that can't be read or doesn't hold. */
export async function loadAids(
  files: AidFiles,
  reading: ReadOptions,
  progress: Progress,
  readDecisions: (file: string) => Promise<readonly Decision[]> = loadDecisions,
): Promise<Aids> {
  const { areas, decisions: file, byArea = false } = files;
  const table = areas === undefined ? undefined : await loadAreas(areas, reading, progress);
  const book = file === undefined ? undefined : bookOf(await readDecisions(file), reading);
  return {
    ...(table !== undefined && { areas: table.book }),
    ...(file !== undefined && book !== undefined && { decisions: { file, book } }),
    wantsArea: byArea || table !== undefined || book?.speaksOfAreas === true,
    findings: table?.findings ?? [],
  };
}

function bookOf(decisions: readonly Decision[], { asOf }: ReadOptions): DecisionBook {
  return new DecisionBook(decisions, { register: loadRegister(), asOf });
}

/** What is to be said of the files once the rows have passed. */
export function aidFindings({ decisions }: Aids, asOf: string): readonly Finding[] {
  return decisions === undefined ? [] : decisionFindings(decisions.file, decisions.book, asOf);
}
