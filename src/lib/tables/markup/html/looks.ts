/** What the style of an element says that matters for its table. */
export interface Look {
  readonly struck: boolean;
  readonly hidden: boolean;
}

export type Attributes = Readonly<Record<string, string>>;

const STRIKING = new Set(['s', 'strike', 'del']);

/** Elements whose text is not shown. */
const SILENT = new Set(['script', 'style', 'title', 'template', 'noscript', 'xml', 'noframes']);

const LINE_THROUGH = /text-decoration(?:-line)?\s*:[^;]*line-through/i;
const NOT_SHOWN = /display\s*:\s*none/i;

/** A rule of a style sheet, and what its selector names. */
const RULE = /([^{}]{1,500})\{([^{}]{0,5000})\}/g;
const CLASS = /\.([\w-]+)\s*$/;

/** Which classes of a page strike text through and which hide it. Only selectors of one class are known. */
export class PageStyles {
  private readonly classes = new Map<string, Look>();

  /** Takes the text of a style sheet. */
  declare(css: string): void {
    for (const [, selectors = '', body = ''] of css.matchAll(RULE)) {
      const look = lookOf(body);
      if (!look.struck && !look.hidden) continue;
      for (const selector of selectors.split(',')) {
        const name = CLASS.exec(selector)?.[1];
        if (name !== undefined) this.classes.set(name, look);
      }
    }
  }

  /** How an element looks by itself. */
  of(name: string, { style = '', class: classes = '', hidden }: Attributes): Look {
    const own = lookOf(style);
    const declared = classes.split(/\s+/).flatMap((each) => this.classes.get(each) ?? []);
    return {
      struck: own.struck || STRIKING.has(name) || declared.some(({ struck }) => struck),
      hidden:
        own.hidden ||
        hidden !== undefined ||
        SILENT.has(name) ||
        declared.some((look) => look.hidden),
    };
  }
}

function lookOf(style: string): Look {
  return { struck: LINE_THROUGH.test(style), hidden: NOT_SHOWN.test(style) };
}
