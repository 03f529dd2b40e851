import type { Package } from './package.js';

/** A part that another part leads to. */
export interface Relationship {
  /** The last word of its type, which is the same in every edition of the standard: `worksheet`. */
  readonly type: string;
  /** The part's name in the package. */
  readonly part: string;
}

/**
 * Takes a part's name, or an empty one for the package itself; gives the parts it leads to by their
 * ids. None of them is opened, so that a circle of them does no harm.
 */
export function readRelationships(
  parts: Pick<Package, 'has' | 'xml'>,
  part: string,
): Map<string, Relationship> {
  const relationships = new Map<string, Relationship>();
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const source = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!parts.has(source)) return relationships;
  const xml = parts.xml(source);
  const root = xml.root('Relationships');
  while (xml.nextChild(root)) {
    const id = xml.attribute('Id');
    const target = xml.attribute('Target');
    const external = xml.attribute('TargetMode') === 'External';
    if (id === undefined || target === undefined || external) continue;
    const type = xml.attribute('Type')?.split('/').at(-1) ?? '';
    relationships.set(id, { type, part: resolve(folder, target) });
  }
  return relationships;
}

/** The name of the part that one of these leads to by this type. */
export function partOfType(
  relationships: ReadonlyMap<string, Relationship>,
  type: string,
): string | undefined {
  return [...relationships.values()].find((relationship) => relationship.type === type)?.part;
}

/** A target is relative to the folder of the part that leads to it, or begins at the package. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
