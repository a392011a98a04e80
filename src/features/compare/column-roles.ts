/**
 * The roles that the parts of a table have by themselves. Some browsers take them for boxes where a style lays them out
 * as anything but a table, as it does on narrow screens.
 */
export const role = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
