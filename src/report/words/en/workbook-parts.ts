/** Words of the reports about the ward register and about records keyed by ward. */
export const parts = {
  workbookParts: {
    'cell-styles': 'looks of cells (fonts, colours, borders)',
    'column-widths': 'widths of columns',
    'frozen-panes': 'frozen rows and columns',
    formulas: 'formulas (their values are there)',
    'conditional-formats': 'conditional formats',
    'data-validation': 'data validation',
    comments: 'comments',
    hyperlinks: 'hyperlinks',
    pictures: 'pictures',
    charts: 'charts',
    'pivot-tables': 'pivot tables',
    filters: 'filters',
    names: 'named ranges',
    macros: 'macros',
    signatures: 'digital signatures',
  },
} as const;
