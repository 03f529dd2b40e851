/** A file that is being written: it is there when it is committed, and until then it is not. */
export interface WholeFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Puts it in its place. Throws as `writeWhole` does. */
  commit(): Promise<void>;
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}
