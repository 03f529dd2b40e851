import { larger } from './larger.js';

/** Bytes that are put behind rows, by the number of their answer: one behind the other, since a row in ten thousand buffers is looked for in memory each time. */
export class AddedBytes {
  #bytes = Buffer.allocUnsafe(64 * 1024);
  /** Where each number's bytes end, and the next one's begin. */
  #ends = new Int32Array(1024);
  #count = 0;

  /** How many numbers have bytes: those below it. */
  get count(): number {
    return this.#count;
  }

  /** Takes the bytes of the next number. */
  add(bytes: Uint8Array): void {
    const start = this.#ends[this.#count] ?? 0;
    const end = start + bytes.length;
    if (end > this.#bytes.length) this.#bytes = largerBytes(this.#bytes, start, end * 2);
    this.#bytes.set(bytes, start);
    this.#count += 1;
    if (this.#count === this.#ends.length) this.#ends = larger(this.#ends);
    this.#ends[this.#count] = end;
  }

  lengthOf(number: number): number {
    return (this.#ends[number + 1] ?? 0) - (this.#ends[number] ?? 0);
  }

  /** Copies a number's bytes into others; gives how many there are. */
  copy(number: number, to: Buffer, at: number): number {
    return this.#bytes.copy(to, at, this.#ends[number], this.#ends[number + 1]);
  }

  clear(): void {
    this.#count = 0;
  }
}

function largerBytes(bytes: Buffer, used: number, length: number): Buffer<ArrayBuffer> {
  const more = Buffer.allocUnsafe(length);
  bytes.copy(more, 0, 0, used);
  return more;
}
