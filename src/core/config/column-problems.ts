import { shown } from '../checked-json/index.js';
import { Failure, type Problem } from '../findings/index.js';
import { columnNamed, type Kind } from '../kinds/index.js';

/** Of a field by its name or label, as on the command line. */
export function columnProblems(kind: Kind, name: string | undefined, path: string): Problem[] {
  if (name === undefined) return [];
  try {
    columnNamed(kind, name);
    return [];
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== 'field-unknown') throw cause;
    const near = cause.params.closest;
    return [
      { path, rule: 'unknown', found: shown(name), closest: Array.isArray(near) ? near : [] },
    ];
  }
}
