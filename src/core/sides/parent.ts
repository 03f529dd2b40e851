import type { Parent } from '../store/index.js';
import type { Side } from './sides.js';

/** What a side is to what is made of it: its revision, or its files by their bytes. */
export function parentOf(side: Side, role: Parent['role']): Parent {
  const { read, revision } = side;
  if (revision !== undefined) return { role, revision: revision.id };
  if (read === undefined) return { role };
  const files = read.accounts.map(({ source: { name, sha256 } }) => ({ file: name, sha256 }));
  const distinct = new Map(files.map((one) => [JSON.stringify(one), one]));
  return { role, files: [...distinct.values()] };
}
