import type { Progress, ReadOptions } from '../../reading/index.js';
import type { Aids } from '../aids/aids.js';
import type { ColumnOffer } from './column-offers.js';
import { openTableFile } from './open.js';
import type { TableFile } from './table-file.js';

/** Asks a person which column says the ward of each row; gives its letter, "" for none of them. */
export type AskWardColumn = (file: string, offers: readonly ColumnOffer[]) => Promise<string>;

/** How a file is opened, and who may be asked where no column of it says the ward. */
export interface Opening {
  readonly reading: ReadOptions;
  readonly aids: () => Promise<Pick<Aids, 'wantsArea'>>;
  readonly progress: Progress;
  /** The file that is to be written of it, if any. */
  readonly out?: string;
  /** Absent where nobody is there. */
  readonly ask?: AskWardColumn | undefined;
}

/** Opens a file; where no column says the ward, as a person answers. Throws `Failure`. */
export async function openAsked(path: string, opening: Opening): Promise<TableFile> {
  const { reading, aids, progress, out, ask } = opening;
  const file = await openTableFile(path, reading, aids, progress, out);
  if (ask === undefined || file.offers.length === 0) return file;
  const letter = await ask(file.name, file.offers);
  const offer = file.offers.find((one) => one.letter === letter);
  if (offer === undefined) return file;
  await file.close();
  const answer = { header: `[${offer.letter}]`, field: offer.field, asked: true };
  const columns = [answer, ...reading.columns];
  return openTableFile(path, { ...reading, columns }, aids, progress, out);
}
