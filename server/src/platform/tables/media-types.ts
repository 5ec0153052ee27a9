import { EXCEL } from '../excel/excel-body.ts';

/** As what a table goes out, by the format that was asked for. */
export const mediaTypes = { csv: 'text/csv; charset=utf-8', xlsx: EXCEL } as const;
