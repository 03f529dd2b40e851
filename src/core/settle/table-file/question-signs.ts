/** How the header of a file of questions for programs begins: it is known by that. */
export const QUESTION_SIGNS = ['id', 'doubt', 'rows', 'samples'] as const;
