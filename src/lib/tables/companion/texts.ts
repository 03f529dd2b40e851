import { createHash } from 'node:crypto';
import { fitsCell } from '../write/content/cell-text.js';
import { CompanionNames } from './names.js';
import { companionReference } from './reference.js';

/** The file of a text that a cell of a workbook only refers to. */
export interface CompanionFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string;
}

/** Collects the texts of a workbook that no cell of it holds. */
export class CompanionTexts {
  readonly files: CompanionFile[] = [];
  readonly #names = new CompanionNames();

  /** `stem`: how the names of the files begin. */
  constructor(private readonly stem: string) {}

  /** Takes a cell's text and what names it; gives what the cell holds: the text, or a reference to its file. */
  cellText(text: string, names: readonly string[]): string {
    return fitsCell(text) ? text : companionReference(this.add(text, names));
  }

  /** Puts a text into a file of its own. */
  add(text: string, names: readonly string[]): CompanionFile {
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const parts = [this.stem, ...names].filter((part) => part !== '');
    const file = { name: this.#names.nameFor(parts), bytes, sha256 };
    this.files.push(file);
    return file;
  }
}
