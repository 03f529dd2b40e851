import { isUtf8 } from 'node:buffer';

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;

/** The entities that XML knows without a declaration (XML 1.0, 4.6). */
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));|&/gi;

/**
 * Takes an XML document's bytes; gives them as UTF-8 without a byte order mark, or undefined when
 * they are in no encoding that XML must know (UTF-8, UTF-16) or hold a NUL.
 */
export function utf8Xml(bytes: Buffer): Buffer | undefined {
  const decoded = fromUtf16(bytes) ?? bytes;
  return isUtf8(decoded) && !decoded.includes(0) ? decoded : undefined;
}

function fromUtf16(bytes: Buffer): Buffer | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(bytes.toString('utf16le'));
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff || bytes.length % 2 === 1) return undefined;
  return Buffer.from(Buffer.from(bytes).swap16().toString('utf16le'));
}

/** The text between two tags or quotes; undefined when it holds a reference to nothing. */
export function decodeContent(bytes: Buffer, start: number, end: number): string | undefined {
  let plain = true;
  let references = false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === CARRIAGE_RETURN) plain = false;
    else if (byte === AMPERSAND) references = true;
  }
  const text = plain ? asciiText(bytes, start, end) : decodePlain(bytes, start, end);
  return references ? withoutReferences(text) : text;
}

/** One letter, as most attributes of a cell have, costs no call into the runtime. */
function asciiText(bytes: Buffer, start: number, end: number): string {
  if (end - start === 1) return String.fromCharCode(bytes[start] ?? 0);
  return bytes.toString('latin1', start, end);
}

/** Text in which `&` is a letter; line breaks of any system are line feeds (XML 1.0, 2.11). */
export function decodePlain(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function withoutReferences(text: string): string | undefined {
  let broken = false;
  const resolved = text.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    const letter = name === undefined ? character(decimal, hex) : ENTITIES.get(name);
    if (letter === undefined) broken = true;
    return letter ?? '';
  });
  return broken ? undefined : resolved;
}

/** The character of a number, when it is one of those that XML allows (XML 1.0, 2.2). */
function character(decimal?: string, hex?: string): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const allowed = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return allowed ? String.fromCodePoint(code) : undefined;
}
