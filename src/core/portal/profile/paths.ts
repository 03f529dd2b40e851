import type { Kind } from '../../kinds/index.js';

/** What stands at a path of a record. */
export interface PathShape {
  /** Whether there may be several values: it is a list, or lies in one. */
  readonly several: boolean;
  /** Whether it is a list itself. */
  readonly isList: boolean;
  /** Whether its values are days. */
  readonly isDay: boolean;
  /** Whether it has parts. */
  readonly parts: boolean;
  /** The vocabulary that its values are of. */
  readonly vocabulary?: string;
}

interface Schema {
  readonly type?: unknown;
  readonly format?: string;
  readonly $ref?: string;
  readonly vocabulary?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Whether a part of a schema lies in a list, and whether it is the item of one. */
interface Within {
  readonly isIn: boolean;
  readonly isList: boolean;
}

/** Takes a kind; gives every path to a field or to a part of one, by what its JSON Schema says. Items of lists have no names of their own. */
export function pathsOf({ schema }: Pick<Kind, 'schema'>): ReadonlyMap<string, PathShape> {
  const root: Schema = schema;
  const paths = new Map<string, PathShape>();
  walk(root, '', { isIn: false, isList: false });
  return paths;

  function walk(given: Schema, path: string, { isIn, isList }: Within): void {
    const at = resolved(given);
    if (at.items !== undefined) {
      walk(at.items, path, { isIn: true, isList: true });
      return;
    }
    const parts = Object.entries(at.properties ?? {});
    const { vocabulary } = at;
    if (path !== '')
      paths.set(path, {
        several: isIn,
        isList,
        isDay: at.format === 'date',
        parts: parts.length > 0,
        ...(vocabulary !== undefined && { vocabulary }),
      });
    for (const [name, part] of parts)
      walk(part, path === '' ? name : `${path}.${name}`, { isIn, isList: false });
  }

  function resolved(given: Schema): Schema {
    const name = given.$ref?.split('/').at(-1);
    return name === undefined ? given : (root.$defs?.[name] ?? given);
  }
}
