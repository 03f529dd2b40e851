import type { ParsingOptions, WorkBook } from 'xlsx';
import { libraryTime } from '../limits.js';
import { withinTime } from './within-time.js';

/** Renders numbers as their format shows them. */
export interface NumberFormatter {
  format(format: string, value: number, options?: { readonly date1904?: boolean }): string;
  is_date(format: string): boolean;
}

/** An entry of an OLE compound file; `size` as its directory declares it. */
export interface CompoundEntry {
  readonly size: number;
  readonly content?: ArrayLike<number>;
}

/** Reads OLE compound files, which the library leaves untyped. */
export interface CompoundFiles {
  read(bytes: Buffer, options: { readonly type: 'buffer' }): object;
  find(file: object, path: string): CompoundEntry | null;
}

/** SheetJS, loaded when the first workbook is read or written. */
export interface SheetJs {
  readonly numbers: NumberFormatter;
  readonly compound: CompoundFiles;
  /** Throws whatever the library throws, and when it takes more time than `LIMITS` allows. */
  read(bytes: Buffer, options: ParsingOptions): WorkBook;
  /** Gives an xlsx package whose parts are not compressed. */
  write(workbook: WorkBook): Buffer;
}

let library: Promise<SheetJs> | undefined;

/** Loads SheetJS; start-up is too short for it. */
export function loadSheetJs(): Promise<SheetJs> {
  library ??= loadNow();
  return library;
}

async function loadNow(): Promise<SheetJs> {
  const xlsx = await import('xlsx');
  // Whatever is read adds its formats to the library's own table, which it would write into every later workbook.
  const standard: object = { ...xlsx.SSF.get_table() };
  return {
    numbers: xlsx.SSF,
    compound: xlsx.CFB,
    read: (bytes, options) =>
      quietly(() =>
        withinTime(libraryTime(bytes.length), () =>
          xlsx.read(bytes, { ...options, type: 'buffer' }),
        ),
      ),
    // Without shared strings the library writes text that it reads back unescaped twice.
    write: (workbook) => {
      const own: WorkBook & { SSF: object } = { ...workbook, SSF: { ...standard } };
      return xlsx.write(own, {
        type: 'buffer',
        bookType: 'xlsx',
        bookSST: true,
        compression: false,
      });
    },
  };
}

/** SheetJS prints what it doesn't know about a file; standard error belongs to the user. */
function quietly<T>(work: () => T): T {
  const terminal: Pick<Console, 'error'> = console;
  const print = terminal.error;
  terminal.error = () => undefined;
  try {
    return work();
  } finally {
    terminal.error = print;
  }
}
