import { fieldsNamed, loadKind } from '../../datasets/index.js';
import { Failure } from '../../findings/index.js';

/**
 * The fields that `--drop-fields a,b` names, by name or by label. Throws `Failure` field-unknown with the closest names,
 * and command-needs without `--replace`: an update drops nothing.
 */
export function fieldsToDrop(
  kindName: string,
  { dropFields, replace }: { readonly dropFields?: string; readonly replace?: true },
): readonly string[] {
  if (dropFields === undefined) return [];
  if (!replace) throw new Failure('command-needs', { needed: '--drop-fields … --replace' });
  return [...new Set(fieldsNamed(loadKind(kindName), dropFields))];
}
