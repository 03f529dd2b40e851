import { Failure } from '../../../core/findings/index.js';
import {
  EXTRA,
  fieldsNamed,
  isExtra,
  itemLists,
  type Kind,
  loadKind,
  partName,
} from '../../../core/kinds/index.js';

/**
 * The fields that `--drop-fields a,b` names, by name or by label; columns that were kept
 * as `extra.Header`, all of them as `extra`; parts of a list's items as `steps.duration`. Throws `Failure`
 * field-unknown with the closest names, and command-needs without `--replace`: of whole fields an update drops nothing.
 */
export function fieldsToDrop(
  kindName: string,
  { dropFields, replace }: { readonly dropFields?: string; readonly replace?: true },
): readonly string[] {
  if (dropFields === undefined) return [];
  const kind = loadKind(kindName);
  const names = dropFields.split(',');
  const kept = names.map((name) => name.trim()).filter(namesKept);
  const parts = names.map((name) => name.trim()).filter((name) => isPart(kind, name));
  const others = names.filter((name) => !namesKept(name.trim()) && !isPart(kind, name.trim()));
  if (!replace && kept.length + others.length > 0)
    throw new Failure('command-needs', { needed: '--drop-fields … --replace' });
  const fields = others.length === 0 ? [] : fieldsNamed(kind, others.join(','));
  return [...new Set([...fields, ...parts, ...kept])];
}

/** Whether a field was named as one that may be emptied. */
export function isDropped(dropFields: readonly string[], field: string): boolean {
  return dropFields.includes(field) || (isExtra(field) && dropFields.includes(EXTRA));
}

function namesKept(name: string): boolean {
  return name === EXTRA || isExtra(name);
}

function isPart(kind: Kind, name: string): boolean {
  return itemLists(kind).some(({ field, parts }) =>
    parts.some((part) => partName(field, part) === name),
  );
}
