import { Failure, type Finding, finding } from '../../findings/index.js';
import { isJsonObject } from './cell.js';
import { excerpt, parseJson } from './parse.js';
import type { NumberedObject } from './rows.js';

/** A JSON text that was understood as one document or as one object a line. */
export interface ReadObjects {
  readonly format: 'json' | 'ndjson';
  readonly objects: readonly NumberedObject[];
  readonly findings: readonly Finding[];
}

/**
 * Takes JSON lines (one object a line, blank lines ignored); gives the objects by line. A line that
 * is no object is a finding, and the lines after it are read. Throws `file-truncated` when no line
 * is an object.
 */
export function readJsonLines(text: string, file: string): ReadObjects {
  const objects: NumberedObject[] = [];
  const findings: Finding[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, i) => {
    if (line.trim() === '') return;
    const value = parseJson(line);
    if (value !== undefined && isJsonObject(value)) objects.push({ number: i + 1, object: value });
    else findings.push(malformed(file, i + 1, line));
  });
  if (objects.length === 0 && findings.length > 0) {
    throw new Failure('file-truncated', { file, reason: 'JSON' });
  }
  return { format: 'ndjson', objects, findings };
}

/** The finding about something that stands where a record should. */
export function malformed(file: string, row: number, text: string): Finding {
  return finding(
    'json-line-malformed',
    { place: { file, row }, value: text },
    { reason: excerpt(text) },
  );
}
