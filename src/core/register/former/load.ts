import { readFileSync } from 'node:fs';
import { REGISTER_FOLDER } from '../codec/load.js';
import { decodeFormerNames, FORMER_NAME_SOURCES, FORMER_NAMES } from './files.js';
import type { FormerNames } from './types.js';

let loaded: FormerNames | undefined;

/** Gives the names of earlier rounds, read once. Throws `RegisterError` when a file is damaged. */
export function loadFormerNames(): FormerNames {
  loaded ??= decodeFormerNames({
    names: readText(FORMER_NAMES.file),
    sources: readText(FORMER_NAME_SOURCES.file),
  });
  return loaded;
}

function readText(file: string): string {
  return readFileSync(new URL(file, REGISTER_FOLDER), 'utf8');
}
