/** In characters as people see them, with the name of whoever is mentioned. */
export const LONGEST_NOTE = 2000;
/** In units as it is sent and kept, where a mention is longer than a name. */
export const LONGEST_STORED = 8 * LONGEST_NOTE;
export const MOST_FILES = 5;
export const EDITABLE_MINUTES = 5;
