/** Numbers of rows, a bit each. */
export class RowBits {
  #bits = new Uint8Array(1024);

  add(row: number): void {
    const at = row >>> 3;
    if (at >= this.#bits.length) this.#grow(at);
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (row & 7));
  }

  has(row: number): boolean {
    return ((this.#bits[row >>> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }

  /** Takes a row out; gives whether it was among them. */
  take(row: number): boolean {
    const isThere = this.has(row);
    if (isThere) this.#bits[row >>> 3] = (this.#bits[row >>> 3] ?? 0) & ~(1 << (row & 7));
    return isThere;
  }

  #grow(at: number): void {
    const larger = new Uint8Array(2 ** Math.ceil(Math.log2(at + 1)));
    larger.set(this.#bits);
    this.#bits = larger;
  }
}
