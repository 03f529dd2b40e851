import type { Finding } from '../../../core/findings/index.js';

/** Of `export`. */
export interface ExportReport {
  readonly type: 'export';
  readonly profile: string;
  readonly directory: string;
  /** Absent when nothing was written: the findings say why. */
  readonly manifest?: Manifest;
  readonly findings: readonly Finding[];
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
}

/** What `manifest.json` beside exported files says. */
export interface Manifest {
  readonly profile: string;
  readonly kind: string;
  readonly dataset: string;
  /** Absent when the records did not come from the workspace. */
  readonly revision?: number;
  /** Present when the files hold only what changed since this state. */
  readonly since?: { readonly revision?: number; readonly removedKeys: readonly string[] };
  readonly records: number;
  /** In the order of the columns; `label` is the column's header in flat files. */
  readonly fields: readonly { readonly field: string; readonly label: string }[];
  readonly files: readonly ExportedFile[];
  /** Files of the texts that cells of a workbook only refer to. */
  readonly texts?: readonly ExportedText[];
}

export interface ExportedText {
  readonly name: string;
  readonly key: string;
  readonly field: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ExportedFile {
  readonly name: string;
  readonly format: string;
  readonly records: number;
  /** Size in bytes. */
  readonly bytes: number;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string;
}
