import type { Package } from '../../package.js';
import { packZip, type ZipContent } from '../../zip-writer.js';
import type { AddedWorkbook, Addition, WorkbookLoss } from '../addition.js';
import { changedParts } from './changed-parts.js';
import { readXmlPart } from './xml-part.js';

const CONTENT_TYPES = '[Content_Types].xml';

/** The media type of a workbook: of one without macros, and of every sort that there is. */
const PLAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WORKBOOK =
  /application\/vnd\.(?:ms-excel|openxmlformats-officedocument\.spreadsheetml)\.(?:sheet|template|addin)(?:\.macroEnabled)?\.main\+xml/g;

/** Parts that can't stay as they are: their names, and what goes when they go. */
const MACROS = { loss: 'macros', part: /vbaproject|vbadata/i } as const;
/** A signature is over the bytes of the original. */
const SIGNATURES = { loss: 'signatures', part: /_xmlsignatures|origin\.sigs/i } as const;

/** Whether an Office Open XML workbook may hold macros. */
export function holdsMacros(parts: Package): boolean {
  return parts.list.some(({ name }) => MACROS.part.test(name));
}

/**
 * Takes an Office Open XML workbook, what is added to its sheets, and whether its macros may stay; gives
 * it with the new cells in it, and in the ranges that are kept for its tables. Every part that isn't
 * touched stays as it is packed.
 */
export function addToXlsx(
  parts: Package,
  additions: readonly Addition[],
  keepMacros: boolean,
): AddedWorkbook {
  const gone = [...(keepMacros ? [] : [MACROS]), SIGNATURES].filter(({ part }) =>
    parts.list.some(({ name }) => part.test(name)),
  );
  const changed = new Map(changedParts(parts, additions));
  const contents = parts.list.flatMap((entry): ZipContent[] => {
    const { name } = entry;
    if (gone.some(({ part }) => part.test(name))) return [];
    const content = changed.get(name.toLowerCase()) ?? withoutParts(parts, name, keepMacros, gone);
    return [content === undefined ? { entry, packed: parts.packed(entry) } : { name, content }];
  });
  const dropped: readonly WorkbookLoss[] = gone.map(({ loss }) => loss);
  return { bytes: packZip(contents), dropped };
}

/** What leads to parts that are gone leads there no more; nothing when a part says nothing of them. */
function withoutParts(
  parts: Package,
  name: string,
  keepMacros: boolean,
  gone: readonly { readonly part: RegExp }[],
): Buffer | undefined {
  const isTypes = name === CONTENT_TYPES;
  if (!isTypes && !name.toLowerCase().endsWith('.rels')) return undefined;
  const xml = readXmlPart(parts, name).bytes.toString();
  const typed = isTypes && !keepMacros ? xml.replace(WORKBOOK, PLAIN) : xml;
  const left = gone.reduce(
    (text, { part }) => text.replace(LEADING, (tag) => (part.test(tag) ? '' : tag)),
    typed,
  );
  return left === xml ? undefined : Buffer.from(left);
}

/** What says of a part where it is or of what type. */
const LEADING =
  /<(?:\w+:)?(?:Override|Relationship)\b[^<>]*?(?:\/>|>\s*<\/(?:\w+:)?(?:Override|Relationship)\s*>)/g;
