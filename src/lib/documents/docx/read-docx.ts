import {
  DOCUMENTS,
  type FileBytes,
  Package,
  partOfType,
  type Relationship,
  readRelationships,
} from '../../tables/index.js';
import type { DocumentContent } from '../document.js';
import { readBody } from './body.js';
import { Lists } from './numbering/lists.js';
import { Numbers } from './numbering/numbers.js';
import { NO_LISTS, readNumbering } from './numbering/part.js';
import { NO_STYLES, readStyles } from './numbering/styles.js';
import { Tally } from './tally.js';

const USUAL_PART = 'word/document.xml';

/**
 * Takes a file that must be a Word document (ECMA-376, transitional or strict); gives the text of
 * its body with the numbers that Word puts before its paragraphs. Headers, footnotes and comments
 * stand in other parts and are not opened. Throws `format-unsupported`, `file-encrypted`,
 * `file-truncated`, `file-unsafe` or `file-too-large`.
 */
export function readDocx({ name, sha256, bytes }: FileBytes): DocumentContent {
  const parts = new Package(bytes, name);
  const format = parts.format(['docx'], DOCUMENTS);
  const main = partOfType(readRelationships(parts, ''), 'officeDocument') ?? USUAL_PART;
  const tally = new Tally();
  const numbers = readNumbers(parts, readRelationships(parts, main));
  const paragraphs = readBody(parts.xml(main), { numbers, tally, file: name });
  return {
    source: { name, format, sha256, size: bytes.length },
    text: paragraphs.map((paragraph) => `${paragraph}\n`).join('\n'),
    notes: tally.notes(),
    notices: [],
  };
}

function readNumbers(parts: Package, related: ReadonlyMap<string, Relationship>): Numbers {
  const styles = partOfType(related, 'styles');
  const numbering = partOfType(related, 'numbering');
  const known = styles === undefined ? NO_STYLES : readStyles(parts.xml(styles));
  const lists = numbering === undefined ? NO_LISTS : readNumbering(parts.xml(numbering));
  return new Numbers(new Lists(lists, known), known);
}
