import { Failure } from '../../core/findings/index.js';
import { scopeNamed } from '../../core/kinds/index.js';
import type { ImportMode } from '../../core/store/index.js';

/** The flags that say how the records are taken in. */
export interface ModeFlags {
  readonly update?: true;
  readonly replace?: true;
  /** `FIELD=VALUE` */
  readonly scope?: string;
}

/** Throws `Failure` for flags that contradict each other, and for a scope that names no field. */
export function importMode(kindName: string, flags: ModeFlags): ImportMode {
  if (flags.update && flags.replace) {
    throw new Failure('option-conflict', { option: '--update', other: '--replace' });
  }
  if (flags.scope === undefined) return { type: flags.replace ? 'replace' : 'update' };
  if (!flags.replace) throw new Failure('command-needs', { needed: '--scope … --replace' });
  return { type: 'replace-scope', ...scopeNamed(kindName, flags.scope) };
}
