/** What the length of a text is counted in. */
export const MEASURES = ['characters', 'bytes'] as const;

/** How a receiving system writes days. */
export const DATES = ['yyyy-mm-dd', 'dd/mm/yyyy', 'epoch-ms'] as const;

/** What a receiving system does with records that it has already. */
export const UPDATES = ['replace', 'merge'] as const;
