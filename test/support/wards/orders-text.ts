/** What changes in a resolution of our own that says sentence by sentence what becomes of communes. */
export interface OrdersChanges {
  readonly number?: string;
  readonly title?: string;
  readonly clauses: readonly string[];
  readonly effective?: string;
  readonly adopted?: string;
}

/** The resolution, on the mini country's province; clauses are numbered unless they number themselves. */
export function ordersText(changes: OrdersChanges): string {
  const {
    number = 'Số: 9010/NQ-UBTVQH16',
    title = 'Sắp xếp các đơn vị hành chính thuộc thành phố Mây Trắng',
    clauses,
    effective = 'Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.',
    adopted = 'Nghị quyết này được thông qua ngày 20 tháng 01 năm 2027.',
  } = changes;
  return [
    number,
    `Điều 1. ${title}`,
    ...clauses.map((clause, index) =>
      /^(?:\d+|[a-zđ])[.)]/.test(clause) ? clause : `${index + 1}. ${clause}`,
    ),
    'Điều 2. Hiệu lực thi hành',
    effective,
    adopted,
  ].join('\n');
}
