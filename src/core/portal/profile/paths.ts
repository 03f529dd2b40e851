import type { Kind } from '../../kinds/index.js';

/** What stands at a path of a record. */
export interface PathShape {
  /** Whether there may be several values: it is a list, or lies in one. */
  readonly several: boolean;
  /** Whether it has parts. */
  readonly parts: boolean;
  /** The vocabulary that its values are of. */
  readonly vocabulary?: string;
}

interface Schema {
  readonly type?: unknown;
  readonly $ref?: string;
  readonly vocabulary?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Takes a kind; gives every path to a field or to a part of one, by what its JSON Schema says. Items of lists have no names of their own. */
export function pathsOf({ schema }: Pick<Kind, 'schema'>): ReadonlyMap<string, PathShape> {
  const root: Schema = schema;
  const paths = new Map<string, PathShape>();
  walk(root, '', false);
  return paths;

  function walk(given: Schema, path: string, isIn: boolean): void {
    const at = resolved(given);
    if (at.items !== undefined) {
      walk(at.items, path, true);
      return;
    }
    const parts = Object.entries(at.properties ?? {});
    const { vocabulary } = at;
    if (path !== '')
      paths.set(path, {
        several: isIn,
        parts: parts.length > 0,
        ...(vocabulary !== undefined && { vocabulary }),
      });
    for (const [name, part] of parts) walk(part, path === '' ? name : `${path}.${name}`, isIn);
  }

  function resolved(given: Schema): Schema {
    const name = given.$ref?.split('/').at(-1);
    return name === undefined ? given : (root.$defs?.[name] ?? given);
  }
}
