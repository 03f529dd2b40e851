import { EXTRA, fieldsNamed, isExtra, loadKind } from '../../datasets/index.js';
import { Failure } from '../../findings/index.js';

/**
 * The fields that `--drop-fields a,b` names, by name or by label; columns that were kept
 * as `extra.Header`, all of them as `extra`. Throws `Failure` field-unknown with the closest names,
 * and command-needs without `--replace`: an update drops nothing.
 */
export function fieldsToDrop(
  kindName: string,
  { dropFields, replace }: { readonly dropFields?: string; readonly replace?: true },
): readonly string[] {
  if (dropFields === undefined) return [];
  if (!replace) throw new Failure('command-needs', { needed: '--drop-fields … --replace' });
  const parts = dropFields.split(',');
  const kept = parts.map((part) => part.trim()).filter(namesKept);
  const own = parts.filter((part) => !namesKept(part.trim())).join(',');
  const fields = own === '' && kept.length > 0 ? [] : fieldsNamed(loadKind(kindName), own);
  return [...new Set([...fields, ...kept])];
}

/** Whether a field was named as one that may be emptied. */
export function isDropped(dropFields: readonly string[], field: string): boolean {
  return dropFields.includes(field) || (isExtra(field) && dropFields.includes(EXTRA));
}

function namesKept(name: string): boolean {
  return name === EXTRA || isExtra(name);
}
