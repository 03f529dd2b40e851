import type { Package } from '../../package.js';
import { XmlReader } from '../../xml/reader.js';
import { utf8Xml } from '../../xml/text.js';

/** A part of a workbook as UTF-8, and where it came from. */
export interface XmlPart {
  readonly bytes: Buffer;
  readonly part: string;
  readonly file: string;
}

/** Takes the name of a part that holds XML; gives it without a declaration that may say otherwise. */
export function readXmlPart(parts: Package, part: string): XmlPart {
  return { bytes: bytesOf(parts.read(part)), part, file: parts.file };
}

/** Goes through the part as it stands, so that places are those of its bytes. */
export function xmlReader({ bytes, part, file }: XmlPart): XmlReader {
  return new XmlReader(bytes, { file, part });
}

function bytesOf(stored: Buffer): Buffer {
  const utf8 = utf8Xml(stored);
  // What is no text has been refused when the workbook was read.
  if (utf8 === undefined || utf8 === stored) return stored;
  return Buffer.from(utf8.toString().replace(/^\ufeff?<\?xml[^>]*\?>/, ''));
}
