import fs from 'node:fs';
import { ChunkedText, inChunks } from './chunked-text.js';

/** What the system says when the reader at the other end has left: it has seen enough (`| head`). */
const READER_LEFT: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF']);

/**
 * One of the standard streams. What is written arrives whole, or `settled` throws what the system said: Node's own
 * stream takes it for success when a disk that is nearly full takes half of the bytes. A reader that leaves early is
 * no error; what is written after that goes nowhere.
 */
export class StandardStream {
  #failure: unknown;
  #isLost = false;

  constructor(
    private readonly name: 'stdout' | 'stderr',
    private readonly descriptor: 1 | 2,
  ) {}

  get stream(): NodeJS.WriteStream {
    return process[this.name];
  }

  /** Begins to heed errors, which otherwise end the process. To be called before anything is written. */
  open(): void {
    this.#failure = undefined;
    this.#isLost = false;
    this.stream.on('error', (error) => this.#failed(error));
  }

  write(content: string | Uint8Array): void {
    if (this.#isLost) return;
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (!isFile(this.descriptor, this.stream)) {
      this.stream.write(bytes);
      return;
    }
    try {
      for (let at = 0; at < bytes.length; ) at += fs.writeSync(this.descriptor, bytes, at);
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Writes a content; a text that is made part by part as fast as the reader takes it. */
  async writeAll(content: string | Uint8Array | ChunkedText): Promise<void> {
    if (!(content instanceof ChunkedText)) {
      this.write(content);
      return;
    }
    for (const part of inChunks(content.parts)) {
      this.write(part);
      if (this.#isLost) return;
      if (this.stream.writableNeedDrain) await this.#taken();
    }
  }

  /** Waits until everything has been taken. Throws once what went wrong since the last time. */
  async settled(): Promise<void> {
    // An error of the stream is told in a later turn than the writing.
    if (!this.#isLost && !isFile(this.descriptor, this.stream)) await this.#taken();
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure;
  }

  #taken(): Promise<void> {
    return new Promise((done) => {
      this.stream.write('', () => done());
    });
  }

  #failed(error: unknown): void {
    if (!this.#isLost && !hasLeft(error)) this.#failure = error;
    this.#isLost = true;
  }
}

/** Where results go. */
export const standardOutput = new StandardStream('stdout', 1);

/** Where talk and progress go. */
export const standardError = new StandardStream('stderr', 2);

function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && READER_LEFT.has(error.code);
}

/** Whether it is a file or a device that is no terminal: these are written here, all else by Node. */
function isFile(descriptor: number, { isTTY }: NodeJS.WriteStream): boolean {
  if (isTTY) return false;
  const stats = fs.fstatSync(descriptor);
  return stats.isFile() || stats.isCharacterDevice();
}
