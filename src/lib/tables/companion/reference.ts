/** A text that stands in a file of its own, because a cell of a workbook doesn't hold it. */
export interface Companion {
  /** Name of the file, in the folder of the workbook. */
  readonly name: string;
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly sha256: string;
}

/** By which a cell of ours that stands for a file is known, cheaply. */
export const REFERENCE_MARK = 'haicap-text:';

/**
 * A name that stays in its folder on every system: no separator, no drive, no hidden file. The digest is what lets a
 * stranger's workbook name only files whose content it knows already.
 */
const REFERENCE = new RegExp(
  `^${REFERENCE_MARK}([^.<>:"/\\\\|?*\\p{C}][^<>:"/\\\\|?*\\p{C}]{0,250}\\.txt) sha256:([0-9a-f]{64})$`,
  'u',
);

/** What the cell of such a text holds: `haicap-text:list.1.005160.documents.txt sha256:…`. */
export function companionReference({ name, sha256 }: Companion): string {
  return `${REFERENCE_MARK}${name} sha256:${sha256}`;
}

/** The file that a cell's text stands for; undefined for every other text. */
export function readReference(text: string): Companion | undefined {
  const [, name, sha256] = REFERENCE.exec(text) ?? [];
  return name === undefined || sha256 === undefined ? undefined : { name, sha256 };
}
