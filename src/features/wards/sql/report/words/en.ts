/** Words of scripts for a database. */
export const en = {
  crosswalk:
    'Crosswalk of commune-level units as of {asOf}: a row for each old code and new unit. Run again, it fills the table anew.',
  drop: 'Drops the crosswalk of commune-level units.',
  migrate:
    'Adds seven columns named haicap_ and gives each row its ward of {asOf}, by its code from before 1 July 2025. Columns that are there stay as they are; if one bears such a name, the database refuses and no row changes.',
  count: 'Counts by status as of {asOf}; nothing in the database changes.',
  undo: 'Drops the seven columns named haicap_; the others stay as they are.',
  people: 'Units that were split are settled by where their people went (--subject people).',
  land: 'Units that were split are settled by where their land went (--subject land).',
  codes:
    'Codes are compared as text, digit by digit. A column of integers works too: leading zeros are filled up to five digits. A cell that holds more than a code, such as the name of the ward behind it or the ten digits of province, district and ward, is not read here: its row becomes unknown.',
  areas:
    'Parts of wards are compared as “haicap reconcile” compares them: spaces put together, invisible characters left out, loose marks composed; else to the letter.',
  touched:
    'Triggers of the table and columns that update themselves (ON UPDATE, updated_at) act as on every UPDATE. Make a backup and try --dry-run first.',
  whole: 'All of it is one transaction: on an error nothing has changed.',
  partly:
    'MySQL and MariaDB end a transaction when columns are added. On an error, a client that goes on (mysql --force) takes them away again; one that stops may leave them empty: then run what --inverse prints and begin again.',
  table: {
    sheet: 'SQL statements',
    columns: {
      statement: 'SQL statement',
    },
  },
} as const;
