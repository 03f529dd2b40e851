import { basename, extname } from 'node:path';
import { MASK, type Mask } from '../lib/text/index.js';

/** Names of files by numbers: each file has one, the same in all that a command says. */
export class FileNames {
  readonly #numbers = new Map<string, number>();

  /** A name as it may be shown: its folder is left out, its end stays, for it says what the file is. */
  masked(name: string): string {
    if (STANDARD.test(name)) return name;
    const number = this.#numbers.get(name) ?? this.#numbers.size + 1;
    this.#numbers.set(name, number);
    return `${MASK}${number}${extname(basename(name)).slice(0, LONGEST_END)}`;
  }

  /** Masks the names that were met wherever they stand in a text. */
  readonly within: Mask = (text) => {
    const met = [...this.#numbers.keys()].sort((a, b) => b.length - a.length);
    return met.reduce((shown, name) => shown.replaceAll(name, this.masked(name)), text);
  };
}

/** Standard input, and revisions of a workspace: no files. */
const STANDARD = /^(?:-|@.*)$/;

const LONGEST_END = 6;
