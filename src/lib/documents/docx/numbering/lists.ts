import type { AbstractList, Level, Levels, ListInstance, NumberingPart } from './part.js';
import { type Styles, styleChain } from './styles.js';

/** A list with everything that counts for its numbers. */
export interface List {
  readonly id: string;
  /** Lists with the same counters go on where the other stopped. */
  readonly counters: string;
  readonly levels: Levels;
  /** By the index of a level: its number when this list begins, whatever the other lists counted. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document, put together when they are asked for. */
export class Lists {
  private readonly known = new Map<string, List | undefined>();

  constructor(
    private readonly part: NumberingPart,
    private readonly styles: Styles,
  ) {}

  /** Undefined when the numbering part has no such list. */
  get(id: string): List | undefined {
    if (!this.known.has(id)) this.known.set(id, this.resolve(id));
    return this.known.get(id);
  }

  private resolve(id: string): List | undefined {
    const instance = this.part.instances.get(id);
    if (instance === undefined) return undefined;
    const { counters, abstract } = this.linked(instance);
    if (abstract === undefined) return undefined;
    const { starts } = instance;
    return { id, counters, levels: levelsOf(abstract, instance), starts };
  }

  /** The levels of a list may be those of another, which a style names. */
  private linked({ abstract: id }: ListInstance): {
    readonly counters: string;
    readonly abstract: AbstractList | undefined;
  } {
    const abstract = this.part.abstracts.get(id);
    if (abstract?.styleLink === undefined) return { counters: id, abstract };
    const [style] = styleChain(this.styles, abstract.styleLink);
    const other = this.part.instances.get(style?.list ?? '');
    const counters = other?.abstract ?? id;
    return { counters, abstract: this.part.abstracts.get(counters) };
  }
}

function levelsOf(abstract: AbstractList, { levels, starts }: ListInstance): Levels {
  const all = new Map<number, Level>([...abstract.levels, ...levels]);
  for (const [index, start] of starts) {
    const level = all.get(index);
    if (level !== undefined) all.set(index, { ...level, start });
  }
  return all;
}
