import { FileFailure } from '../../failure.js';
import { LIMITS, refuseBytesBeyond, refuseElementsBeyondLimit } from '../../limits.js';

/** One part of a web archive, decoded. */
export interface MimePart {
  /** Its type in small letters: `text/html`. */
  readonly type: string;
  readonly charset: string | undefined;
  /** The last step of the address that it was saved from: `sheet001.htm`. */
  readonly page: string | undefined;
  readonly bytes: Buffer;
}

/** How deep archives may stand in each other. */
const MAX_DEPTH = 5;

/** Takes a web archive (RFC 2557); gives its parts in their order. Throws `file-truncated` or `file-too-large`. */
export function mimeParts(bytes: Buffer, file: string): readonly MimePart[] {
  const parts: MimePart[] = [];
  collect(bytes.toString('latin1'), 0);
  return parts;

  function collect(entity: string, depth: number): void {
    const { headers, body } = splitEntity(entity);
    const type = headers.get('content-type') ?? '';
    const boundary = parameter(type, 'boundary');
    if (!/^\s*multipart\//i.test(type)) {
      parts.push(partOf(headers, type, body));
      refuseElementsBeyondLimit('sheet', parts.length, file);
      return;
    }
    if (boundary === undefined || depth === MAX_DEPTH) throw broken();
    for (const inner of bodiesBetween(body, boundary)) collect(inner, depth + 1);
  }

  function partOf(headers: Headers, type: string, body: string): MimePart {
    const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
    const decoded = decode(body, encoding);
    refuseBytesBeyond(LIMITS.partBytes, decoded.length, file);
    return {
      type: (/^[^;]*/.exec(type)?.[0] ?? '').trim().toLowerCase(),
      charset: parameter(type, 'charset'),
      page: pageOf(headers.get('content-location')),
      bytes: decoded,
    };
  }

  function broken(): FileFailure<'file-truncated'> {
    return new FileFailure('file-truncated', { file, reason: 'MHT' });
  }

  /** What stands between the lines of a boundary. An archive without its last line was cut off. */
  function bodiesBetween(body: string, boundary: string): readonly string[] {
    const pieces = `\n${body}`.split(`\n--${boundary}`);
    const end = pieces.findIndex((piece) => piece.startsWith('--'));
    if (end < 1) throw broken();
    return pieces.slice(1, end).map((piece) => piece.slice(piece.indexOf('\n') + 1));
  }
}

type Headers = ReadonlyMap<string, string>;

function splitEntity(entity: string): { readonly headers: Headers; readonly body: string } {
  const text = entity.replace(/^\s+/, '');
  const blank = /\r?\n[ \t]*\r?\n/.exec(text);
  const end = blank?.index ?? text.length;
  const unfolded = text.slice(0, end).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1));
  }
  return { headers, body: blank === null ? '' : text.slice(end + blank[0].length) };
}

function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2];
}

function pageOf(location: string | undefined): string | undefined {
  return location?.trim().split(/[/\\]/).at(-1);
}

function decode(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const text = body
    .replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
