import { CFB } from 'xlsx';
import { zipOf } from '../../support/documents/zip.js';
import { BYTE_DAMAGES } from '../byte-damages.js';
import { TEXT_DAMAGES } from '../delimited/damages.js';
import type { Steps } from '../steps.js';
import { ARCHIVE_DAMAGES } from '../workbook/archive-damages.js';
import { XML_DAMAGES } from '../workbook/xml-damages.js';
import { JSON_DAMAGES } from './json-damages.js';

const MOST_STEPS = 3;

/** How files of a form are damaged. */
const BY_FORM = {
  text: (bytes: Buffer, steps: Steps) =>
    Buffer.from(steps.transform(bytes.toString(), TEXT_DAMAGES, MOST_STEPS)),
  json: (bytes: Buffer, steps: Steps) =>
    Buffer.from(steps.transform(bytes.toString(), JSON_DAMAGES, MOST_STEPS)),
  markup: (bytes: Buffer, steps: Steps) =>
    Buffer.from(steps.transform(bytes.toString(), XML_DAMAGES, MOST_STEPS)),
  archive: damageArchive,
  bytes: (bytes: Buffer, steps: Steps) => steps.transform(bytes, BYTE_DAMAGES, MOST_STEPS),
} as const;

const FORMS: Readonly<Record<string, keyof typeof BY_FORM>> = {
  csv: 'text',
  md: 'text',
  json: 'json',
  jsonl: 'json',
  html: 'markup',
  xlsx: 'archive',
  ods: 'archive',
  docx: 'archive',
};

/** Damages a file as its suffix says that it is written, now and then its bytes. */
export function damageFile(name: string, bytes: Buffer, steps: Steps): Buffer {
  const form = FORMS[name.slice(name.lastIndexOf('.') + 1)] ?? 'bytes';
  const damaged = BY_FORM[form](bytes, steps);
  return steps.random.chance(0.1) ? BY_FORM.bytes(damaged, steps) : damaged;
}

/** What SheetJS, whose types leave it open, gives of an archive. */
interface Archive {
  readonly FileIndex: readonly { readonly content: Uint8Array }[];
  readonly FullPaths: readonly string[];
}

function partsOf(bytes: Buffer) {
  const { FileIndex, FullPaths }: Archive = CFB.read(bytes, { type: 'buffer' });
  return FileIndex.flatMap(({ content }, i) => {
    const name = FullPaths[i]?.replace(/^[^/]*\//, '') ?? '';
    // Its own mark is none of the archive's parts.
    const isPart = name !== '' && !name.endsWith('/') && !name.includes('Sh33tJ5');
    return isPart ? [{ name, content: Buffer.from(content) }] : [];
  });
}

function damageArchive(bytes: Buffer, steps: Steps): Buffer {
  const { random } = steps;
  const parts = partsOf(bytes);
  const xml = parts.filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  // The part that holds the cells, or the text, is the longest.
  const [largest] = xml.toSorted((a, b) => b.content.length - a.content.length);
  const damaged = random.chance(0.6) ? largest : random.pick(xml);
  const entries = parts.map((part) =>
    part === damaged
      ? {
          ...part,
          content: Buffer.from(steps.transform(part.content.toString(), XML_DAMAGES, MOST_STEPS)),
        }
      : part,
  );
  return zipOf(random.chance(0.1) ? steps.transform(entries, ARCHIVE_DAMAGES, 2) : entries);
}
